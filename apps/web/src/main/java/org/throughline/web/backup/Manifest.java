package org.throughline.web.backup;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, in the last entry of its file.
 *
 * @param format how the file is laid out; a reader refuses a number it does not know
 * @param made the moment whose rows it holds
 */
record Manifest(int format, Instant made, List<Migrated> migrated, List<Table> tables, List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    Manifest {
        migrated = List.copyOf(migrated);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** How far the migrations of one module had come; the modules stand in the order in which they were first run. */
    record Migrated(String history, String version) {}

    /** One table's rows, as PostgreSQL's COPY writes them in text. */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + schema + "." + name;
        }
    }

    /** The number that a sequence gave last. */
    record Sequence(String schema, String name, long last) {}

    byte[] toJson() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest fromJson(byte[] json) {
        return JsonMapper.builder().build().readValue(json, Manifest.class);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
