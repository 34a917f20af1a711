package org.throughline.web.pages;

import jakarta.servlet.http.HttpServletResponse;

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
        Downloads.headers(response, type, name, pdf);
        response.setContentLengthLong(bytes);
        response.setHeader("Content-Security-Policy", pdf ? PDF_POLICY : OTHER_POLICY);
        if (pdf) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
    }
}
