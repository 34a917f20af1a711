import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Opens the screens of a running demonstration as 20 people at once, each in a browser session of their own, and says how
 * long a page took from the request to its last byte: first with a second between one page and the next, which is faster
 * than people read, then without any pause, which shows what the machine can bear. Beside the first stands how much of the
 * machine's processors others took away meanwhile. It begins once every page tells of what was loaded.
 */
class AskScreens {

    private static final Duration READING = Duration.ofSeconds(1);
    private static final String PASSWORD = "follow the child";
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/[0-9a-f-]{36})[\"?/#]");
    private static final Pattern NAME = Pattern.compile("href=\"/children/[0-9a-f-]{36}\"[^>]*>\\s*([A-Z][a-z]+ [A-Z][a-z]+)");

    private final String service;
    private final int people;
    private final int pages;

    AskScreens(String service, int people, int pages) {
        this.service = service;
        this.people = people;
        this.pages = pages;
    }

    /**
     * ADDRESS of the service. With {@code practice} after it a few people open some pages and nothing is measured: the
     * launcher has the service practise so for quick starts.
     */
    static void main(String[] args) throws Exception {
        if (args.length > 1 && args[1].equals("practice")) {
            var practice = new AskScreens(args[0], 2, 40);
            practice.untilLevel("/dashboard", "/drift");
            practice.round(false);
            return;
        }
        var screens = new AskScreens(args[0], 20, 400);
        screens.untilLevel("/dashboard", "/drift", "/measures");
        screens.round(false); // warms up
        IO.println("                        a page a second each                 each the next page at once");
        IO.println("screen                       p50     p95     p99  stolen           p50     p95     p99 pages/s");
        screens.round(true);
    }

    private void round(boolean told) throws Exception {
        var worker = sessions("social-worker");
        var manager = sessions("team-manager");
        var director = sessions("director");
        var mine = worker.getFirst().read("/my-work");
        var late = director.getFirst().read("/dashboard/children?state=late");
        var children = found(CHILD, mine);
        var all = found(CHILD, late);
        var names = found(NAME, late);
        if (children.isEmpty() || all.isEmpty() || names.isEmpty()) {
            throw new IllegalStateException("My work or the list of what is late shows no child");
        }
        measure(told, "my work", worker, List.of("/my-work"));
        measure(told, "team", manager, List.of("/team"));
        measure(told, "dashboard", director, List.of("/dashboard"));
        measure(told, "what is late", director, List.of("/dashboard/children?state=late"));
        measure(told, "what was met", director, List.of("/dashboard/children?state=met"));
        measure(told, "cannot be told", director, List.of("/dashboard/children?state=cannot-tell"));
        measure(told, "late, by name", director, List.of("/dashboard/children?state=late&sort=name"));
        measure(told, "open children", director, List.of("/dashboard/open"));
        measure(told, "search by name", director, searches(names, false));
        measure(told, "search with a slip", director, searches(names, true));
        measure(told, "search by surname", director, surnames(names));
        measure(told, "a child", worker, children);
        measure(told, "chronology", worker, children.stream().map(it -> it + "/chronology").toList());
        measure(told, "any child, as director", director, all);
        measure(told, "form for a visit", worker, children.stream().map(it -> it + "/visits/new").toList());
    }

    /** What was loaded just now is on a page once that has caught up with the record. */
    private void untilLevel(String... addresses) throws Exception {
        var session = new Session();
        session.signIn("director");
        for (var page : addresses) {
            while (session.read(page).contains("tl-behind")) {
                Thread.sleep(READING);
            }
        }
    }

    private static List<String> found(Pattern pattern, String page) {
        var found = new LinkedHashSet<String>();
        var matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }

    private static List<String> searches(List<String> names, boolean slip) {
        return names.stream().map(name -> search(slip ? slipped(name) : name)).toList();
    }

    private static List<String> surnames(List<String> names) {
        return names.stream().map(name -> search(name.substring(name.indexOf(' ') + 1))).toList();
    }

    private static String search(String words) {
        return "/children?q=" + URLEncoder.encode(words, UTF_8);
    }

    /** Two letters in the middle exchanged. */
    private static String slipped(String name) {
        int at = name.length() / 2;
        return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private void measure(boolean told, String name, List<Session> sessions, List<String> addresses) throws Exception {
        var before = Processors.now();
        var read = times(sessions, addresses, READING, told ? pages : 0);
        var stolen = Processors.now().stolenSince(before);
        long from = System.nanoTime();
        var pressed = times(sessions, addresses, Duration.ZERO, pages);
        double seconds = (System.nanoTime() - from) / 1e9;
        if (told) {
            System.out.printf(
                    Locale.ROOT,
                    "%-23s %s %6s     %s %7.0f%n",
                    name,
                    percentiles(read),
                    stolen,
                    percentiles(pressed),
                    pages / seconds);
        }
    }

    /** What this machine's processors have done, in ticks: where it is a guest, others may take them away at any moment. */
    private record Processors(long all, long stolen) {

        private static final Path STAT = Path.of("/proc/stat");

        static Processors now() throws IOException {
            if (!Files.exists(STAT)) {
                return new Processors(0, 0);
            }
            var ticks = Files.readAllLines(STAT).getFirst().strip().split(" +");
            return new Processors(
                    Arrays.stream(ticks, 1, 9).mapToLong(Long::parseLong).sum(), Long.parseLong(ticks[8]));
        }

        String stolenSince(Processors before) {
            return all == before.all ? "-" : (100 * (stolen - before.stolen) / (all - before.all)) + " %";
        }
    }

    /** How long each page took, sorted, in nanoseconds. The people begin one after the other, not at one stroke. */
    private long[] times(List<Session> sessions, List<String> addresses, Duration pause, int pages)
            throws Exception {
        var next = new AtomicInteger();
        var times = new long[pages];
        try (var pool = Executors.newFixedThreadPool(people)) {
            var work = new ArrayList<Callable<Void>>();
            for (int person = 0; person < people; person++) {
                var session = sessions.get(person);
                var late = pause.multipliedBy(person).dividedBy(people);
                work.add(() -> {
                    Thread.sleep(late);
                    for (int i = next.getAndIncrement(); i < pages; i = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        session.read(addresses.get(i % addresses.size()));
                        times[i] = System.nanoTime() - asked;
                        Thread.sleep(pause);
                    }
                    return null;
                });
            }
            for (var one : pool.invokeAll(work)) {
                one.get();
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static String percentiles(long[] sorted) {
        return "%5.0f ms %4.0f ms %4.0f ms"
                .formatted(at(sorted, 50) / 1e6, at(sorted, 95) / 1e6, at(sorted, 99) / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    private List<Session> sessions(String account) throws IOException, InterruptedException {
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < people; i++) {
            var session = new Session();
            session.signIn(account);
            sessions.add(session);
        }
        return sessions;
    }

    /** One person's browser. */
    private final class Session {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        void signIn(String account) throws IOException, InterruptedException {
            var token = TOKEN.matcher(read("/sign-in"));
            if (!token.find()) {
                throw new IllegalStateException("The sign-in page has no form");
            }
            var form = "user=" + account + "&password=" + URLEncoder.encode(PASSWORD, UTF_8) + "&_csrf="
                    + URLEncoder.encode(token.group(1), UTF_8);
            checked(HttpRequest.newBuilder(URI.create(service + "/sign-in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build());
        }

        String read(String address) throws IOException, InterruptedException {
            var answer = checked(HttpRequest.newBuilder(URI.create(service + address)).build());
            if (!address.equals("/sign-in") && answer.uri().getPath().equals("/sign-in")) {
                throw new IllegalStateException(address + " asked for signing in");
            }
            return answer.body();
        }

        private HttpResponse<String> checked(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer;
        }
    }
}
