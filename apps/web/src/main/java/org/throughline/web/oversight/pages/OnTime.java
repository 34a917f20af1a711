package org.throughline.web.oversight.pages;

/**
 * How much of what was done was done in time.
 *
 * @param words such as "84%", or that nothing was done
 * @param percent for the bar beside it, -1 where there is none
 */
public record OnTime(String words, int percent) {

    /** Where it would tell what others hide. */
    static final OnTime UNTOLD = new OnTime("Not told", -1);

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
        int metTold = Rounded.toNearestFive(met);
        int lateTold = Rounded.toNearestFive(late);
        if (Rounded.of(met).isSmall() || Rounded.of(late).isSmall() || metTold + lateTold < 20) {
            return new OnTime("Too few to show", -1);
        }
        return of(metTold, lateTold);
    }
}
