package org.throughline.returns.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.reading.Listing;

/**
 * A stream of XML read forwards. Where it breaks off it is at its end: {@link #brokenOff} then tells, and what was read
 * before stands.
 */
public final class XmlStream implements AutoCloseable {

    private final InputStream bytes;
    private final XMLStreamReader2 reader;
    private final Watch watch;
    private boolean brokenOff;

    private XmlStream(InputStream bytes, XMLStreamReader2 reader, Watch watch) {
        this.bytes = bytes;
        this.reader = reader;
        this.watch = watch;
    }

    /** Closes the bytes when it is closed. */
    public static XmlStream open(InputStream bytes) throws IOException {
        return open(bytes, Watch.NONE);
    }

    /** With somebody who sees everything that is read. Closes the bytes when it is closed. */
    public static XmlStream open(InputStream bytes, Watch watch) throws IOException {
        try {
            var reader = reader(bytes);
            watch.begin(reader);
            return new XmlStream(bytes, reader, watch);
        } catch (XMLStreamException e) {
            return neverBegun(bytes, watch, e);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** A file that is malformed from its first character is a stream without anything in it. */
    private static XmlStream neverBegun(InputStream bytes, Watch watch, XMLStreamException trouble) throws IOException {
        try {
            var stream = new XmlStream(bytes, reader(new ByteArrayInputStream("<nothing/>".getBytes(UTF_8))), watch);
            stream.breakOff(trouble);
            return stream;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static XMLStreamReader2 reader(InputStream bytes) throws XMLStreamException {
        return (XMLStreamReader2) factory().createXMLStreamReader(bytes);
    }

    /** A factory whose readers take nothing from a document type and nothing from outside. */
    public static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** True once the file turned out to end, or to be malformed, before its end. */
    public boolean brokenOff() {
        return brokenOff;
    }

    public int line() {
        return line(reader);
    }

    /**
     * On which line the reader stands. Before the outermost element it takes blank lines for part of what follows them,
     * so that there the end of what it has read is meant.
     */
    public static int line(XMLStreamReader2 reader) {
        var at = reader.getDepth() > 1 || reader.getEventType() == XMLStreamConstants.CHARACTERS
                ? reader.getLocation()
                : reader.getLocationInfo().getCurrentLocation();
        return at.getLineNumber();
    }

    /** Moves to the next start of an element and gives its name; empty at the end. */
    public Optional<String> nextStart() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(reader.getLocalName());
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return Optional.empty();
            }
        }
    }

    /** Moves to the next child of the element that is open now; empty, and past that element's end, when none is left. */
    public Optional<String> nextChild() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return Optional.of(reader.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
    }

    /** As {@link #nextChild}, without a box: null when none is left. */
    public @Nullable String child() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return reader.getLocalName();
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {}
            }
        }
    }

    /** An attribute of the element whose start was just read; empty where it has none of that name. */
    public String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** As {@link #attribute(String)}, of a name in a namespace. */
    public String attribute(String namespace, String name) {
        var value = reader.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    /** The text of the element whose start was just read, blanks and all; elements within it are passed over. */
    public String raw() throws IOException {
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(text());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    /** The text of the element whose start was just read. Elements within it are listed and passed over. */
    public Value value(Listing listing) throws IOException {
        var name = reader.getLocalName();
        var at = reader.getLocation();
        int line = at.getLineNumber();
        int column = at.getColumnNumber();
        var text = "";
        StringBuilder longer = null;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (longer != null) {
                        longer.append(text());
                    } else if (text.isEmpty()) {
                        text = text();
                    } else {
                        longer = new StringBuilder(text).append(text());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    listing.unknownField(name, reader.getLocalName(), line());
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return new Value(longer == null ? text : longer.toString(), line, column);
                }
                default -> {}
            }
        }
    }

    /** The whole element whose start was just read; empty where the file breaks off within it. */
    public Optional<Element> element() throws IOException {
        var name = reader.getLocalName();
        var at = reader.getLocation();
        int line = at.getLineNumber();
        int column = at.getColumnNumber();
        var text = "";
        StringBuilder longer = null;
        List<Element> children = List.of();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = element();
                    if (child.isEmpty()) {
                        return child;
                    }
                    if (children.isEmpty()) {
                        children = new ArrayList<>();
                    }
                    children.add(child.get());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    var more = text();
                    if (longer != null) {
                        longer.append(more);
                    } else if (text.isEmpty()) {
                        text = more;
                    } else {
                        longer = new StringBuilder(text).append(more);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return brokenOff
                            ? Optional.empty()
                            : Optional.of(new Element(
                                    name, longer == null ? text : longer.toString(), line, column, children));
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
    }

    /** Reads what is left, to the end of the file. */
    public void finish() throws IOException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // the watch sees it
        }
    }

    /** Passes over the element whose start was just read. */
    public void skip() throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> {}
            }
        }
    }

    private String text() throws IOException {
        try {
            return reader.getText();
        } catch (UncheckedStreamException e) {
            breakOff(e.getCause());
            return "";
        }
    }

    private int next() throws IOException {
        if (brokenOff) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            watch.take(event, reader);
            return event;
        } catch (XMLStreamException e) {
            breakOff(e);
        } catch (UncheckedStreamException e) {
            breakOff(e.getCause());
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** A malformed file ends here; a world that cannot be read does not. */
    private void breakOff(@Nullable Throwable trouble) throws IOException {
        brokenOff = true;
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException world) {
                throw world;
            }
        }
        watch.broken(trouble);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
