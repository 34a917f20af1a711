package org.throughline.returns.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Sees every event of a stream before whoever reads it, and may stop the reading by throwing. */
public interface Watch {

    /** Sees nothing. */
    Watch NONE = new Watch() {
        @Override
        public void begin(XMLStreamReader2 reader) {}

        @Override
        public void take(int event, XMLStreamReader2 reader) {}

        @Override
        public void broken(@Nullable Throwable trouble) {}
    };

    /** The stream was opened. */
    void begin(XMLStreamReader2 reader) throws IOException, XMLStreamException;

    /** @param event as {@link javax.xml.stream.XMLStreamConstants} numbers it */
    void take(int event, XMLStreamReader2 reader) throws IOException, XMLStreamException;

    /** The stream ends here, before its XML does or because it is no XML. */
    void broken(@Nullable Throwable trouble) throws IOException;
}
