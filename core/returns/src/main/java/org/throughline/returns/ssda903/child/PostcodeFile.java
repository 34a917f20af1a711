package org.throughline.returns.ssda903.child;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the national directory of postcodes cell by cell: of some fifty columns four, and no text but the areas' codes. */
final class PostcodeFile extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final List<String> EASTINGS = List.of("OSEAST1M", "EAST1M", "EASTING");
    private static final List<String> NORTHINGS = List.of("OSNRTH1M", "NORTH1M", "NORTHING");
    private static final List<String> POSTCODES = List.of("PCDS", "PCD", "PCD7", "PCD8", "PCD2");
    private static final Pattern AREA = Pattern.compile("LAUA|OSLAUA|LAD\\d*CD");

    private static final int NO_NUMBER = -1;
    private static final int LONGEST_NUMBER = 9;

    private final Postcodes postcodes = new Postcodes();
    private final List<String> names = new ArrayList<>();
    private boolean inHeader = true;
    private int postcodeAt = -1;
    private int eastingAt = -1;
    private int northingAt = -1;
    private int areaAt = -1;
    private long postcode = Postcodes.NO_POSTCODE;
    private int easting = NO_NUMBER;
    private int northing = NO_NUMBER;
    private String area = "";

    /** Empty where a column was missing. */
    Optional<Postcodes> found() {
        return isKnown() ? Optional.of(postcodes) : Optional.empty();
    }

    private boolean isKnown() {
        return postcodeAt >= 0 && eastingAt >= 0 && northingAt >= 0 && areaAt >= 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (inHeader) {
            names.add(new String(buffer, offset, length).strip().toUpperCase(Locale.ROOT));
        } else if (index == postcodeAt) {
            postcode = Postcodes.key(buffer, offset, length);
        } else if (index == eastingAt) {
            easting = number(buffer, offset, length);
        } else if (index == northingAt) {
            northing = number(buffer, offset, length);
        } else if (index == areaAt && !isTheSame(buffer, offset, length)) {
            area = new String(buffer, offset, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (inHeader) {
            inHeader = false;
            postcodeAt = first(POSTCODES);
            eastingAt = first(EASTINGS);
            northingAt = first(NORTHINGS);
            for (int i = names.size() - 1; i >= 0; i--) {
                areaAt = AREA.matcher(names.get(i)).matches() ? i : areaAt;
            }
        } else if (isKnown() && easting != NO_NUMBER && northing != NO_NUMBER) {
            postcodes.add(postcode, easting, northing, area);
        }
        postcode = Postcodes.NO_POSTCODE;
        easting = NO_NUMBER;
        northing = NO_NUMBER;
        return Boolean.TRUE;
    }

    private int first(List<String> wanted) {
        return wanted.stream()
                .mapToInt(names::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Postcodes that follow one another mostly lie in one authority. */
    private boolean isTheSame(char[] buffer, int offset, int length) {
        if (area.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (area.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** Nine digits at most, as metres are. */
    private static int number(char[] buffer, int offset, int length) {
        if (length == 0 || length > LONGEST_NUMBER) {
            return NO_NUMBER;
        }
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
