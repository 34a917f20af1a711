package org.throughline.returns.parcel;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.xml.Watch;
import org.throughline.returns.xml.XmlStream;

/**
 * Reads an XML file to its end and refuses what is not well-formed, every document type and with it every entity, and
 * what is too deep, too long or too motley to be a return.
 */
final class XmlCheck {

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final long NO_TEXT = -1;
    private static final long MEASURED = -2;

    private final String file;
    private final Limits limits;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] lately = new String[256];
    private int depth;

    private long text;

    /** Where the text's first piece begins. {@link Utf8} holds it to the limit, so that it is measured only if another follows. */
    private long unmeasured = NO_TEXT;

    private int recordDepth;
    private long recordStart;
    private Optional<Where> end = Optional.empty();

    XmlCheck(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** @return where the file ends, if it ends before its XML does */
    Optional<Where> check(Utf8 bytes) throws IOException {
        try (var xml = XmlStream.open(bytes, watch(bytes))) {
            xml.finish();
        }
        return end;
    }

    /** Where the file ended, if it ended before its XML did; known once it was read. */
    Optional<Where> end() {
        return end;
    }

    /** Checks what somebody else reads. */
    Watch watch(Utf8 bytes) {
        return new Watch() {
            @Override
            public void begin(XMLStreamReader2 reader) throws IOException, XMLStreamException {
                declared(reader);
                XmlCheck.this.take(reader.getEventType(), reader);
            }

            @Override
            public void take(int event, XMLStreamReader2 reader) throws IOException, XMLStreamException {
                XmlCheck.this.take(event, reader);
            }

            @Override
            public void broken(@Nullable Throwable trouble) throws IOException {
                end = XmlCheck.this.broken(trouble, bytes);
            }
        };
    }

    private void declared(XMLStreamReader2 reader) throws Hostile {
        var encoding = reader.getCharacterEncodingScheme();
        if (encoding != null
                && !Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII").contains(encoding.toUpperCase(Locale.ROOT))) {
            throw Hostile.damaged(
                    where(reader), "The file says that its encoding is " + encoding + ". Only UTF-8 is read.");
        }
    }

    private void take(int event, XMLStreamReader2 reader) throws IOException, XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD,
                    XMLStreamConstants.ENTITY_DECLARATION,
                    XMLStreamConstants.NOTATION_DECLARATION ->
                throw hostile(reader, "The file declares a document type or an entity. No return needs one.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw hostile(reader, "The file uses an entity that it does not define.");
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                if (depth == recordDepth) {
                    recordDepth = 0;
                }
                depth--;
                noText();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (unmeasured == NO_TEXT && event != XMLStreamConstants.CDATA) {
                    unmeasured = at(reader);
                    return;
                }
                measure(reader);
                text += reader.getTextLength();
                if (text > limits.field()) {
                    throw hostile(reader, "A text is longer than " + Size.of(limits.field()) + ".");
                }
            }
            default -> measure(reader);
        }
    }

    private void noText() {
        unmeasured = NO_TEXT;
        text = 0;
    }

    /** What follows the first piece of a text begins here. */
    private void measure(XMLStreamReader2 reader) {
        if (unmeasured >= 0) {
            text = at(reader) - unmeasured;
        }
        unmeasured = MEASURED;
    }

    private static long at(XMLStreamReader2 reader) {
        return reader.getLocationInfo().getStartingByteOffset();
    }

    private void start(XMLStreamReader2 reader) throws Hostile {
        noText();
        if (++depth > limits.depth()) {
            throw hostile(reader, "Elements stand more than " + limits.depth() + " deep within each other.");
        }
        if (XINCLUDE.equals(reader.getNamespaceURI())) {
            throw hostile(reader, "The file asks for another to be included. Only what is handed in is read.");
        }
        named(reader, reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            named(reader, reader.getAttributeLocalName(i));
        }
        long at = at(reader);
        if (recordDepth == 0 && depth <= 3 && reader.getLocalName().equalsIgnoreCase("child")) {
            recordDepth = depth;
            recordStart = at;
        }
        if (recordDepth > 0 && at - recordStart > limits.record()) {
            throw hostile(reader, "The record of one child is longer than " + Size.of(limits.record()) + ".");
        }
    }

    @SuppressWarnings("ReferenceEquality") // the reader gives every name as one and the same text
    private void named(XMLStreamReader2 reader, String name) throws Hostile {
        int slot = name.hashCode() & lately.length - 1;
        if (lately[slot] == name) {
            return;
        }
        lately[slot] = name;
        if (names.add(name) && names.size() > limits.names()) {
            throw hostile(reader, "The file has more than " + limits.names() + " different names of elements.");
        }
    }

    private Optional<Where> broken(@Nullable Throwable trouble, Utf8 bytes) throws IOException {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException world) {
                throw world;
            }
        }
        var message = trouble == null ? "" : String.valueOf(trouble.getMessage());
        if (bytes.ended() && message.toLowerCase(Locale.ROOT).contains("end-of-input")) {
            return Optional.of(bytes.where());
        }
        var where = bytes.where();
        if (trouble instanceof XMLStreamException at && at.getLocation() != null) {
            where = new Where(
                    file, at.getLocation().getLineNumber(), at.getLocation().getCharacterOffset());
        }
        throw Hostile.damaged(where, "This is not well-formed XML.");
    }

    private Hostile hostile(XMLStreamReader2 reader, String words) {
        return new Hostile(where(reader), words);
    }

    private Where where(XMLStreamReader2 reader) {
        return new Where(file, XmlStream.line(reader), at(reader));
    }
}
