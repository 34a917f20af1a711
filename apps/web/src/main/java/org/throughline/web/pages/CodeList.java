package org.throughline.web.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The meanings of one list of codes, in our words. A code that is not in its list is shown as it came; a meaning that
 * we could not check against the department's current guide is shown with its code, so that a reader can look it up.
 */
public final class CodeList {

    private final Map<String, String> meanings;
    private final boolean showCode;

    private CodeList(Map<String, String> meanings, boolean showCode) {
        this.meanings = meanings;
        this.showCode = showCode;
    }

    /** @param table one code a line, a bar between the code and what it means; a question mark before the bar: unsure */
    public static CodeList of(String table) {
        return new CodeList(read(table), false);
    }

    /** The same, with the code shown beside every meaning. */
    public static CodeList withCodes(String table) {
        return new CodeList(read(table), true);
    }

    private static Map<String, String> read(String table) {
        var meanings = new LinkedHashMap<String, String>();
        for (var line : table.lines().toList()) {
            var bar = line.indexOf('|');
            var code = line.substring(0, bar).strip();
            var meaning = line.substring(bar + 1).strip();
            if (code.endsWith("?")) {
                code = code.substring(0, code.length() - 1).strip();
                meaning = meaning + " (" + code + ")";
            }
            meanings.put(code, meaning);
        }
        return Collections.unmodifiableMap(meanings);
    }

    /** What the code means, or the code itself where its list does not hold it; empty where nothing was given. */
    public Optional<String> meaning(String code) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        var meaning = meanings.get(code);
        if (meaning == null) {
            return Optional.of("“" + code + "”, which is not in the list of codes");
        }
        return Optional.of(showCode ? meaning + " (" + code + ")" : meaning);
    }

    public String orNotGiven(String code) {
        return meaning(code).orElse("not given");
    }

    /** Every code with what it means, in the order of the list. */
    public Map<String, String> all() {
        return meanings;
    }
}
