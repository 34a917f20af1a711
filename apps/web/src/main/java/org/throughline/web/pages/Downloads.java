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

    /** Such as "230 KB". */
    public static String size(long bytes) {
        return bytes < 1024 * 1024
                ? "%,d KB".formatted(Math.max(1, (bytes + 512) / 1024))
                : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
