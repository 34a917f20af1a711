package org.throughline.web.oversight.pages;

/**
 * How much of what was done was done in time.
 *
 * @param words such as "84%", or that nothing was done
 * @param percent for the bar beside it, -1 where there is none
 */
public record OnTime(String words, int percent) {

    static OnTime of(int met, int late) {
        int done = met + late;
        if (done == 0) {
            return new OnTime("Nothing done", -1);
        }
        // down, so that 100% is said only where all of it was in time
        int percent = (int) (100L * met / done);
        return new OnTime(percent + "%", percent);
    }

    /** From figures already rounded, and only where they are large enough to hide everybody. */
    static OnTime rounded(int met, int late) {
        if (met < 5 || late < 5 || met + late < 20) {
            return new OnTime(met + late == 0 ? "Nothing done" : "Too few to show", -1);
        }
        return of(Figure.toNearestFive(met), Figure.toNearestFive(late));
    }
}
