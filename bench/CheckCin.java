import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.throughline.cli.Main;

/** Checks a census as the command does, again and again, in turn with a bare pass over the same bytes. */
class CheckCin {

    private static final int TIMES = 20;

    void main(String[] args) throws IOException, XMLStreamException {
        var file = Path.of(args[0]);
        IO.println("%,d bytes".formatted(Files.size(file)));
        long leastBare = Long.MAX_VALUE;
        long leastChecked = Long.MAX_VALUE;
        var ratios = new double[TIMES];
        for (int i = 1; i <= TIMES; i++) {
            long start = System.nanoTime();
            long first = processor();
            bare(file);
            long bare = System.nanoTime() - start;
            double alone = processor() - first;
            start = System.nanoTime();
            long before = processor();
            check(file);
            long checked = System.nanoTime() - start;
            double both = processor() - before;
            IO.println("%2d: bare StAX pass %5.0f ms; checked %5.0f ms, %.2f times that; processor time %5.0f and %5.0f ms, %.2f times"
                    .formatted(i, bare / 1e6, checked / 1e6, (double) checked / bare, alone / 1e6, both / 1e6, both / alone));
            ratios[i - 1] = (double) checked / bare;
            leastBare = Math.min(leastBare, bare);
            leastChecked = Math.min(leastChecked, checked);
        }
        Arrays.sort(ratios);
        IO.println("the quickest of each: %.2f times; the median of all rounds: %.2f times"
                .formatted((double) leastChecked / leastBare, (ratios[TIMES / 2 - 1] + ratios[TIMES / 2]) / 2));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        IO.println("heap: %d MB at most, of %d MB".formatted(peak / 1_000_000, Runtime.getRuntime().maxMemory() / 1_000_000));
    }

    /** In nanoseconds, of all threads. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void check(Path file) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        int exit = Main.run(nowhere, nowhere, "check", "cin", file.toString());
        if (exit == 2) {
            throw new IllegalStateException("not read");
        }
    }

    private static void bare(Path file) throws IOException, XMLStreamException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var reader = factory.createXMLStreamReader(bytes);
            long length = 0;
            while (reader.hasNext()) {
                reader.next();
                if (reader.hasText()) {
                    length += reader.getTextLength();
                }
            }
            if (length == 0) {
                throw new IllegalStateException("nothing read");
            }
        }
    }
}
