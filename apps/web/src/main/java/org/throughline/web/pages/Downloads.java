package org.throughline.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Files as they are sent to browsers. */
public final class Downloads {

    private Downloads() {}

    /** @param inline the browser may show it, else it is a file to keep */
    public static void send(HttpServletResponse response, String type, String name, boolean inline, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
