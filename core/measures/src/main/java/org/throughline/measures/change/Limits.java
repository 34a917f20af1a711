package org.throughline.measures.change;

/**
 * What one month is judged by, all in the unit of the measure.
 *
 * @param centre the average of the months the limits are made of
 * @param sigma how far chance alone takes a month from it, as a standard deviation
 * @param lower three of these below the centre; never below nought for a proportion or a rate
 * @param upper three above it; never above the whole for a proportion
 */
public record Limits(double centre, double sigma, double lower, double upper) {

    static final int SIGMAS = 3;

    static Limits around(double centre, double sigma, double least, double most) {
        return new Limits(
                centre, sigma, Math.max(least, centre - SIGMAS * sigma), Math.min(most, centre + SIGMAS * sigma));
    }

    /** @param side 1 above the centre, -1 below it */
    boolean isBeyond(double value, double sigmas, int side) {
        return side * (value - centre) > sigmas * sigma;
    }
}
