package org.throughline.web.insight.pages;

import java.util.Map;
import org.throughline.web.insight.By;

/**
 * The groups of a breakdown in words.
 *
 * @param teams names by key, and workers
 */
public record GroupWords(Map<String, String> teams, Map<String, String> workers) {

    static final GroupWords NONE = new GroupWords(Map.of(), Map.of());

    /** In an address: the children of whom no file says which group they belong to. */
    static final String UNKNOWN = "unknown";

    private static final Map<String, String> SEX = Map.of("F", "Female", "M", "Male");
    private static final Map<String, String> AGE = Map.of(
            "00", "Under 1",
            "01", "1 to 4",
            "05", "5 to 9",
            "10", "10 to 15",
            "16", "16 and 17",
            "18", "18 and over");
    private static final Map<String, String> ETHNICITY = Map.of(
            "W", "White",
            "M", "Mixed",
            "A", "Asian or Asian British",
            "B", "Black or Black British",
            "O", "Chinese or any other ethnic group",
            "U", "Refused or not obtained");

    public String words(By by, String key) {
        if (key.isEmpty()) {
            return switch (by) {
                case TEAM -> "No team in the files";
                case WORKER -> "No worker in the files";
                case SEX, AGE, ETHNICITY -> "Not in the files";
            };
        }
        return switch (by) {
            case TEAM -> teams.getOrDefault(key, bare(key));
            case WORKER -> workers.getOrDefault(key, bare(key));
            case SEX -> SEX.getOrDefault(key, key);
            case AGE -> AGE.getOrDefault(key, key);
            case ETHNICITY -> ETHNICITY.getOrDefault(key, key);
        };
    }

    /** Without the kind of file that it is from. */
    private static String bare(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
