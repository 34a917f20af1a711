package org.throughline.returns.ssda903.child;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of places: where postcodes lie, and which upper-tier authority each lower-tier one belongs to.
 *
 * @param upperTier the code of the upper tier by that of the lower
 */
public record Places(Optional<Postcodes> postcodes, Map<String, String> upperTier) {

    public static final Places UNKNOWN = new Places(Optional.empty(), Map.of());

    public Places {
        upperTier = Map.copyOf(upperTier);
    }

    /** What is known of a postcode, however its spaces stand. */
    public Post find(String text) {
        if (text.isEmpty()) {
            return Post.BLANK;
        }
        var bare = text.indexOf(' ') < 0 ? text : text.replace(" ", "");
        int found = postcodes.map(known -> known.find(bare)).orElse(-1);
        if (found < 0) {
            return new Post(text, bare, false, 0, 0, "");
        }
        var known = postcodes.orElseThrow();
        return new Post(text, bare, true, known.easting(found), known.northing(found), authority(known.area(found)));
    }

    private String authority(String area) {
        return switch (area.isEmpty() ? ' ' : area.charAt(0)) {
            case 'S' -> "SCO";
            case 'N' -> "NIR";
            case 'W' -> "WAL";
            default -> upperTier.getOrDefault(area, "");
        };
    }
}
