/** Somebody wrote what this was about to write: it is begun again from what is stored. */
export class WrittenMeanwhile extends Error {
  constructor() {
    super('What a campaign goes by was written meanwhile');
    this.name = 'WrittenMeanwhile';
  }
}

const mostTimes = 5;

/** Begins again, some times, when somebody else wrote meanwhile: the queue would hand the message over much later. */
export const againstOthers = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WrittenMeanwhile) || times === mostTimes) throw error;
    }
  }
};
