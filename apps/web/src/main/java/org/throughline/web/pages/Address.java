package org.throughline.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses with a query. */
public final class Address {

    private Address() {}

    /** @param namesAndValues by turns, in their order; empty values are left out */
    public static String of(String path, String... namesAndValues) {
        var address = new StringBuilder(path);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(namesAndValues[i])
                        .append('=')
                        .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }
}
