package org.throughline.web.oversight.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.journey.PersonId;

/** Where the links of these pages lead. */
final class Addresses {

    private Addresses() {}

    static String child(PersonId child) {
        return "/children/" + child.value();
    }

    /** The form stands in the module for casework. */
    static String recordVisit(PersonId child) {
        return child(child) + "/visits/new";
    }

    /** Names and values by turns, in that order. */
    static Map<String, String> query(String... namesAndValues) {
        var query = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return query;
    }

    /** Empty values are left out. */
    static String with(String path, Map<String, String> query) {
        var address = new StringBuilder(path);
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
