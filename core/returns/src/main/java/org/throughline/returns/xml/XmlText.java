package org.throughline.returns.xml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** XML being written: elements without attributes, and text that a reader gives back as it stood. */
public final class XmlText implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;

    /** Begins the file. */
    public XmlText(OutputStream bytes) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    public void open(String name) throws IOException {
        out.write('<');
        out.write(name);
        out.write('>');
    }

    public void close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    public void line() throws IOException {
        out.write('\n');
    }

    /** An element with a text; none where the text is empty. */
    public void value(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            open(name);
            text(text);
            close(name);
        }
    }

    public void text(String text) throws IOException {
        if (text.chars().noneMatch(XmlText::isMarkup)) {
            out.write(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#13;");
                default -> out.write(isXml(c) ? c : '\uFFFD');
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** What a reader would take for something else than text, or not give back as it stood. */
    private static boolean isMarkup(int c) {
        return c == '&' || c == '<' || c == '>' || c == '\r' || !isXml(c);
    }

    /** False of the characters that no XML can hold; the replacement character stands for them. */
    private static boolean isXml(int c) {
        return c >= ' ' && c < 0xFFFE || c == '\n' || c == '\t' || c == '\r';
    }
}
