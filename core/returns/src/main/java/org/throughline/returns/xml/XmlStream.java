package org.throughline.returns.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.reading.Listing;

/**
 * A stream of XML read forwards. Where it breaks off it is at its end: {@link #brokenOff} then tells, and what was read
 * before stands.
 */
public final class XmlStream implements AutoCloseable {

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private boolean brokenOff;

    private XmlStream(InputStream bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    /** Closes the bytes when it is closed. */
    public static XmlStream open(InputStream bytes) throws IOException {
        try {
            return new XmlStream(bytes, factory().createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            bytes.close();
            throw new IOException(e);
        }
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
        return reader.getLocation().getLineNumber();
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
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
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
