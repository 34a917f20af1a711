package org.throughline.returns.ssda903;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.returns.parcel.Member;

/** The small file beside the tables that says which council and which year they are of. */
public record ReturnJson(String authority, Optional<Integer> year) {

    public static final ReturnJson NONE = new ReturnJson("", Optional.empty());

    private static final int LONGEST = 10_000;
    private static final Pattern YEAR = Pattern.compile("\"collection_year\"\\s*:\\s*\"?([0-9]{4})\"?\\s*[,}]");
    private static final Pattern AUTHORITY = Pattern.compile("\"local_authority\"\\s*:\\s*\"([^\"\\\\]*)\"");

    /** What the file says; empty where it is no such file. */
    public static Optional<ReturnJson> in(Member file) throws IOException {
        String text;
        try (var bytes = file.open()) {
            text = new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
        var year = YEAR.matcher(text);
        var authority = AUTHORITY.matcher(text);
        boolean hasYear = year.find();
        boolean hasAuthority = authority.find();
        return hasYear || hasAuthority
                ? Optional.of(new ReturnJson(
                        hasAuthority ? authority.group(1) : "",
                        hasYear ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty()))
                : Optional.empty();
    }
}
