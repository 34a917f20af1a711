package org.throughline.cli.reports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads Ofsted's published reports on children's services and says what stands in them. */
@Command(
        name = "read-report",
        description = "Reads Ofsted's reports: judgements, dates, areas for improvement.",
        footer = "Ends with 0 when all were read, 1 when some were not, 2 when nothing could be.",
        sortOptions = false)
public final class ReadReportCommand implements Callable<Integer> {

    private static final int EVERY = 25;

    /** How it is written. */
    enum Format {
        json,
        csv
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "PDFs, or folders: every .pdf below is read.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(names = "--format", description = "A line for each file: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.json;

    @Option(
            names = "--findings",
            description =
                    "Also the paragraphs of the findings, whether each praises or criticises, and the themes of paragraphs and areas. As csv: a line for each paragraph and area.")
    private boolean findings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var progress = spec.commandLine().getErr();
        try {
            return read(files(progress), telling(out), progress);
        } catch (IOException broken) {
            progress.println("A folder could not be read or the answer not be written: " + broken.getMessage());
            progress.flush();
            return 2;
        }
    }

    private Telling telling(PrintWriter out) {
        return switch (format) {
            case json -> new ReportJson(out, findings);
            case csv -> findings ? new FindingsCsv(out) : new ReportCsv(out);
        };
    }

    private static int read(List<Path> files, Telling telling, PrintWriter progress) throws IOException {
        int read = 0;
        int done = 0;
        for (var file : files) {
            var one = ReportFile.read(file);
            telling.tell(one);
            read += one.isRead() ? 1 : 0;
            if (++done % EVERY == 0 && done < files.size()) {
                progress.println(String.format(Locale.UK, "%,d of %,d files read", done, files.size()));
                progress.flush();
            }
        }
        progress.println(
                String.format(Locale.UK, "%,d of %,d files were reports that could be read", read, files.size()));
        progress.flush();
        return read == 0 ? 2 : read < files.size() ? 1 : 0;
    }

    /** In the order in which they were named; those of a folder by their names. */
    private List<Path> files(PrintWriter progress) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (var below = Files.walk(path)) {
                var pdfs = below.filter(Files::isRegularFile)
                        .filter(it -> it.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                        .sorted()
                        .toList();
                if (pdfs.isEmpty()) {
                    progress.println(path + ": The folder holds no .pdf.");
                }
                files.addAll(pdfs);
            }
        }
        return files;
    }
}
