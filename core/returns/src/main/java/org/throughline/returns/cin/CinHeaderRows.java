package org.throughline.returns.cin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.xml.Value;
import org.throughline.returns.xml.XmlStream;

/** Makes a header of its elements. */
final class CinHeaderRows {

    private static final Set<String> DETAILS = Set.of("Collection", "Year", "ReferenceDate");
    private static final Set<String> SOURCE =
            Set.of("SourceLevel", "LEA", "SoftwareCode", "Release", "SerialNo", "DateTime");

    private final XmlStream xml;
    private final Listing listing;
    private final Map<String, Value> values = new HashMap<>();

    CinHeaderRows(XmlStream xml, Listing listing) {
        this.xml = xml;
        this.listing = listing;
    }

    /** The header whose start was just read. */
    CinHeader header() throws IOException {
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "CollectionDetails" -> take(name, DETAILS);
                case "Source" -> take(name, SOURCE);
                default -> leave("Header", name);
            }
        }
        return new CinHeader(
                value("Collection"),
                value("Year"),
                value("ReferenceDate"),
                value("SourceLevel"),
                value("LEA"),
                value("SoftwareCode"),
                value("Release"),
                value("SerialNo"),
                value("DateTime"));
    }

    private void take(String group, Set<String> wanted) throws IOException {
        for (var name = xml.child(); name != null; name = xml.child()) {
            if (wanted.contains(name) && !values.containsKey(name)) {
                values.put(name, xml.value(listing));
            } else {
                leave(group, name);
            }
        }
    }

    private Value value(String name) {
        return values.getOrDefault(name, Value.BLANK);
    }

    private void leave(String table, String name) throws IOException {
        listing.unknownField(table, name, xml.line());
        xml.skip();
    }
}
