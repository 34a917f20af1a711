package org.throughline.web.oversight.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
