package org.throughline.web.insight.pages;

import java.util.Map;
import org.throughline.web.insight.Breakdowns.Part;

/** The groups of a breakdown in words. @param names of teams and workers by their key */
public record GroupWords(Map<String, String> names) {

    /** In an address: the children of whom no file says which group they belong to. */
    static final String UNKNOWN = "unknown";

    public String of(Part part) {
        return of(part.key(), part.words());
    }

    /** @param words what the group is called where it is no team and no worker */
    String of(String key, String words) {
        var name = key.isEmpty() ? words : names.getOrDefault(key, words);
        // a name that no file gives is the key, without the kind of file that it is from
        return name.equals(key) ? key.substring(key.indexOf('/') + 1) : name;
    }
}
