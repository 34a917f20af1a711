package org.throughline.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a file that somebody sent is given back: it can run nothing, reach nothing and pose as no page. A PDF may stand inside a
 * page of ours, and is the only thing here that may; whatever else was sent is downloaded.
 */
public final class InertFile {

    private static final String PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String OTHER_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final String PDF = "application/pdf";

    private InertFile() {}

    /** @param type found in its bytes, such as "application/pdf" */
    public static void headers(HttpServletResponse response, String name, String type, long bytes) {
        boolean pdf = type.equals(PDF);
        response.setContentType(type);
        response.setContentLengthLong(bytes);
        response.setHeader("Content-Disposition", (pdf ? "inline" : "attachment") + fileName(name));
        response.setHeader("Content-Security-Policy", pdf ? PDF_POLICY : OTHER_POLICY);
        if (pdf) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
    }

    private static String fileName(String name) {
        return "; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        SentFile.onDisk(name),
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
