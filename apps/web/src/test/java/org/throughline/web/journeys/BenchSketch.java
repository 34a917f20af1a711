package org.throughline.web.journeys;

import java.nio.file.Path;
import org.throughline.journey.Statement;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;
import org.throughline.web.journeys.loading.HandedIn;
import org.throughline.web.trail.Actor;

class BenchSketch {
    static long n;

    public static void main(String[] a) throws Exception {
        var path = Path.of(a[1]);
        if (a.length > 2) {
            for (int i = 0; i < 3; i++) {
                long t = System.nanoTime();
                n = 0;
                var h = HandedIn.of(java.util.List.of(path), java.util.List.of("x"));
                var clean = (Guarded.Clean) Returns.guard(h.parcel());
                long t1 = System.nanoTime();
                for (var r : Returns.recognise(clean.contents(), Told.NOTHING).returns())
                    r.read(new Sink() {
                        public void states(Statement s) {
                            n++;
                        }

                        public void notUnderstood(NotUnderstood x) {}
                    });
                System.out.printf("guard %.1fs read %.1fs %d%n", (t1 - t) / 1e9, (System.nanoTime() - t1) / 1e9, n);
            }
        }
        try (var c = Alone.on(a[0], "tl_app", "x")) {
            var loads = c.getBean(Loads.class);
            for (int i = 0; i < 2; i++) {
                long t = System.nanoTime();
                String[] step = {""};
                long[] since = {t};
                var out = loads.load(LoadRequest.of(Actor.system("os:me"), path), (s, d, tot) -> {
                    if (!s.equals(step[0])) {
                        long now = System.nanoTime();
                        if (!step[0].isEmpty()) System.out.printf("   %-40s %.2f%n", step[0], (now - since[0]) / 1e9);
                        step[0] = s;
                        since[0] = now;
                    }
                });
                System.out.printf("   %-40s %.2f%n", step[0], (System.nanoTime() - since[0]) / 1e9);
                System.out.printf(
                        "load %.1fs %s%n",
                        (System.nanoTime() - t) / 1e9,
                        out instanceof Outcome.Loaded l
                                ? l.load() + " " + l.report().facts()
                                        + l.report().children() + " refused "
                                        + l.report().refusedRows() + " listed "
                                        + l.report().listed()
                                : out);
            }
        }
    }
}
