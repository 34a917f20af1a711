import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.JoinedFiles;
import org.throughline.returns.annexa.AnnexA;
import org.throughline.returns.annexa.AnnexBook;
import org.throughline.returns.annexa.Template;
import org.throughline.returns.reading.Told;

/** Reads the files of a folder, makes the lists of a day and writes the workbook, cold and then warm. */
class MakeAnnexA {

    void main(String[] args) throws IOException, CannotBeRead {
        var folder = Path.of(args[0]);
        var day = LocalDate.parse(args[1]);
        for (var run : List.of("cold", "warm")) {
            long start = System.nanoTime();
            var files = JoinedFiles.at(List.of(folder), Told.NOTHING);
            double read = since(start);
            start = System.nanoTime();
            var journeys = files.journeys();
            var book = new AnnexBook(Template.latest());
            var lists = AnnexA.asAt(day, files);
            journeys.forEach(journey -> lists.rows(journey).forEach(book::add));
            double made = since(start);
            start = System.nanoTime();
            book.write(OutputStream.nullOutputStream());
            double written = since(start);
            long rows = Template.latest().lists().stream()
                    .mapToLong(list -> book.rows(list.number()).size())
                    .sum();
            IO.println("%s: %,d children, %,d rows: reading %.1f s, lists %.1f s, workbook %.1f s; together %.1f s, %.2f of reading alone"
                    .formatted(run, journeys.size(), rows, read, made, written, read + made + written,
                            (read + made + written) / read));
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        IO.println("most heap used: %,d MB".formatted(peak >> 20));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
