import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.returns.Returns;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.ssda903.checks.Ssda903Checking;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.ReturnFiles;

/** Checks an SSDA903 return of many children, and reads the same files without looking at them. */
class CheckSsda903 {

    private static final int ROUNDS = 12;

    public static void main(String[] words) throws Exception {
        var folder = Path.of(words[0]);
        int wanted = Integer.parseInt(words[1]);
        var many = folder.resolve("many");
        repeat(folder.resolve("once/ssda903-2027"), many, wanted);
        repeat(folder.resolve("once/ssda903-2026"), many.resolve("last"), wanted);
        long bytes = size(many);
        System.out.printf("%,d bytes, %d processors, heap of at most %,d MB%n", bytes,
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
        double bestBare = Double.MAX_VALUE;
        double bestCheck = Double.MAX_VALUE;
        var ratios = new double[ROUNDS];
        for (int round = 1; round <= ROUNDS; round++) {
            long start = processor();
            double bare = seconds(() -> bare(many));
            long before = processor();
            double alone = (before - start) / 1e9;
            double check = seconds(() -> check(many));
            double both = (processor() - before) / 1e9;
            ratios[round - 1] = check / bare;
            bestBare = Math.min(bestBare, bare);
            bestCheck = Math.min(bestCheck, check);
            System.out.printf("round %d: bare pass %.2f s, checked in %.2f s (%.1f times); processor time %.2f s and %.2f s (%.1f times)%n",
                    round, bare, check, check / bare, alone, both, both / alone);
        }
        Arrays.sort(ratios);
        System.out.printf("best: bare pass %.2f s, checked in %.2f s (%.1f times); the median of all rounds %.1f times; heap used at most %,d MB%n",
                bestBare, bestCheck, bestCheck / bestBare, (ratios[ROUNDS / 2 - 1] + ratios[ROUNDS / 2]) / 2, peak() >> 20);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** In nanoseconds, of all threads. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void bare(Path folder) throws IOException {
        long cells = 0;
        for (var file : files(folder)) {
            if (file.endsWith("return.json")) {
                continue;
            }
            try (var csv = CsvReader.builder().ofCsvRecord(new BufferedInputStream(Files.newInputStream(file)))) {
                for (var record : csv) {
                    cells += record.getFieldCount();
                }
            }
        }
        if (cells == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static void check(Path folder) throws IOException {
        var members = new ArrayList<Member>();
        for (var file : files(folder)) {
            members.add(Member.of(folder.relativize(file).toString(), () -> new BufferedInputStream(Files.newInputStream(file))));
        }
        long start = System.nanoTime();
        if (!(Returns.guard(new Parcel("return", members)) instanceof Guarded.Clean(var contents))) {
            throw new IllegalStateException("not clean");
        }
        long guarded = System.nanoTime();
        var files = new ReturnFiles();
        files.add(contents);
        var children = files.read(Places.UNKNOWN, Map.of(), new ReturnFiles.Told(Optional.empty(), Optional.empty()));
        long read = System.nanoTime();
        var checked = Ssda903Checking.check(children, Set.of());
        long done = System.nanoTime();
        System.out.printf("  %,d children, %,d findings: guarded in %.2f s, read in %.2f s, checked in %.2f s%n", children.size(),
                checked.findings().count(Kind.ERROR), (guarded - start) / 1e9, (read - guarded) / 1e9, (done - read) / 1e9);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".csv") || file.endsWith("return.json"))
                    .sorted().toList();
        }
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        for (var file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Writes the tables again and again, with a number after each child's identifier. */
    private static void repeat(Path once, Path many, int wanted) throws IOException {
        Files.createDirectories(many);
        var children = new HashSet<String>();
        for (var line : Files.readAllLines(once.resolve("Header.csv"))) {
            children.add(line.substring(0, line.indexOf(',')));
        }
        int times = (wanted + children.size() - 2) / (children.size() - 1);
        for (var file : files(once)) {
            var lines = Files.readAllLines(file);
            try (var out = Files.newBufferedWriter(many.resolve(file.getFileName()), StandardCharsets.UTF_8)) {
                if (file.endsWith("return.json")) {
                    out.write(String.join("\n", lines));
                    continue;
                }
                boolean isHeader = file.endsWith("Header.csv");
                out.write(lines.getFirst() + "\n");
                for (int time = 0; time < times; time++) {
                    for (var line : lines.subList(1, lines.size())) {
                        int comma = line.indexOf(',');
                        out.write(line.substring(0, comma) + "X" + time + (isHeader ? upn(line.substring(comma), time) : line.substring(comma)) + "\n");
                    }
                }
            }
        }
    }

    /** No two children have one pupil number. */
    private static String upn(String line, int time) {
        return line.replaceAll(",([A-Z])\\d{3}(\\d{9}),", ",$1" + String.format("%03d", time % 1000) + "$2,");
    }
}
