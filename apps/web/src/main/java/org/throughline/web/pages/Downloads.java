package org.throughline.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as they are sent to browsers. */
public final class Downloads {

    /** Lines of values with commas between them. */
    public static final String CSV = "text/csv;charset=UTF-8";

    private Downloads() {}

    /** @param inline the browser may show it, else it is a file to keep */
    public static void send(HttpServletResponse response, String type, String name, boolean inline, byte[] bytes)
            throws IOException {
        headers(response, type, name, inline);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Says that a file to keep follows, which the caller writes as it is made. */
    public static void begin(HttpServletResponse response, String type, String name) {
        headers(response, type, name, false);
    }

    /** A name with letters that headers cannot hold is told twice: as near to it as they can, and as it is. */
    static void headers(HttpServletResponse response, String type, String name, boolean inline) {
        var plain = SentFile.onDisk(name);
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "%s; filename=\"%s\"".formatted(inline ? "inline" : "attachment", plain)
                        + (plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded(name)));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
