import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.throughline.ofsted.OfstedReports;
import org.throughline.ofsted.report.Answer;

/** Reads every PDF of a folder as a report, and takes its plain text with PDFBox alone, and says how the times compare. */
class ReadReports {

    private static final Logger QUIET = Logger.getLogger("org.apache");

    private long plain;
    private long read;

    void main(String[] args) throws IOException {
        QUIET.setLevel(Level.OFF);
        List<byte[]> files = new ArrayList<>();
        try (var found = Files.walk(Path.of(args[0]))) {
            for (var file : found.filter(it -> it.toString().endsWith(".pdf")).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        round(files);
        plain = 0;
        read = 0;
        int rounds = Integer.parseInt(args[1]);
        for (int i = 0; i < rounds; i++) {
            round(files);
        }
        IO.println(String.format(Locale.UK, "%d files, %d rounds, time of the processor", files.size(), rounds));
        IO.println(String.format(Locale.UK, "plain text by PDFBox alone: %8.1f ms a file", plain / 1e6 / rounds / files.size()));
        IO.println(String.format(Locale.UK, "read as reports:            %8.1f ms a file", read / 1e6 / rounds / files.size()));
        IO.println(String.format(Locale.UK, "ratio: %.2f (the limit is 1.50)", (double) read / plain));
    }

    private void round(List<byte[]> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            // which comes first changes from file to file, so that neither is always the one to warm the caches
            for (int way = 0; way < 2; way++) {
                long start = cpu();
                if ((i + way) % 2 == 0) {
                    try (var document = Loader.loadPDF(files.get(i))) {
                        if (new PDFTextStripper().getText(document).isEmpty()) {
                            throw new IllegalStateException("no text");
                        }
                    }
                    plain += cpu() - start;
                } else {
                    if (OfstedReports.read(files.get(i)) instanceof Answer.NotRead(var why)) {
                        throw new IllegalStateException(why);
                    }
                    read += cpu() - start;
                }
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
