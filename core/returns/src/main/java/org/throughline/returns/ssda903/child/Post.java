package org.throughline.returns.ssda903.child;

/**
 * A cell that should hold a postcode, and what the lists say of it.
 *
 * @param text as it stands
 * @param bare without spaces
 * @param isKnown whether the list of postcodes has it
 * @param easting in metres
 * @param northing in metres
 * @param authority the code of the upper-tier authority it lies in; SCO, NIR or WAL outside England; empty where unknown
 */
public record Post(String text, String bare, boolean isKnown, int easting, int northing, String authority) {

    public static final Post BLANK = new Post("", "", false, 0, 0, "");

    private static final double KILOMETRES_IN_A_MILE = 1.6093;

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean isFilled() {
        return !text.isEmpty();
    }

    public boolean isOutsideEngland() {
        return authority.equals("SCO") || authority.equals("NIR") || authority.equals("WAL");
    }

    /** In miles to a tenth, as the return gives it; not a number where either is unknown. */
    public double milesTo(Post other) {
        if (!isKnown || !other.isKnown) {
            return Double.NaN;
        }
        double east = easting - other.easting;
        double north = northing - other.northing;
        double miles = Math.sqrt(east * east + north * north) / 1000 / KILOMETRES_IN_A_MILE;
        return Math.rint(miles * 10) / 10;
    }
}
