/** Hands a file to the browser to keep. */
export const downloadBlob = (fileName: string, content: Blob): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
};

/** Hands a text to the browser as a file to keep. */
export const download = (fileName: string, text: string): void =>
  downloadBlob(fileName, new Blob([text], { type: 'text/csv;charset=utf-8' }));
