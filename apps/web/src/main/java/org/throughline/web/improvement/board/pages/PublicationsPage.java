package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Publications.Document;
import org.throughline.web.improvement.board.Publications.Kind;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.improvement.board.pack.Published;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** What the council puts on its public pages: which documents those are, choosing them, and taking them out. */
@Controller
@Needs(Permission.SEE_PLAN)
class PublicationsPage {

    private static final String ADDRESS = Boards.HOME + "/publications";

    private final Sights sights;
    private final Published published;
    private final Trail trail;

    PublicationsPage(Sights sights, Published published, Trail trail) {
        this.sights = sights;
        this.published = published;
        this.trail = trail;
    }

    @GetMapping(ADDRESS)
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "published documents of the board", null, "");
        model.addAttribute("page", PublicationsView.of(published.chosen(), who.may(Permission.DECIDE_PLAN), List.of()));
        return "improvement/board/publications";
    }

    @GetMapping(ADDRESS + "/{kind}/{thing}")
    @Transactional
    public void open(@PathVariable String kind, @PathVariable UUID thing, HttpServletResponse response)
            throws IOException {
        var entry = published.chosen().stream()
                .filter(one -> one.document().kind().name().equalsIgnoreCase(kind)
                        && one.document().thing().equals(thing))
                .findFirst()
                .orElseThrow(Boards::absent);
        trail.exported(sights.current().actor(), "published document of the board", entry.title());
        Downloads.send(
                response, entry.type(), entry.file(), entry.type().equals("application/pdf"), published.bytes(entry));
    }

    @GetMapping(ADDRESS + ".zip")
    @Transactional
    public void zip(HttpServletResponse response) throws IOException {
        var chosen = published.chosen();
        if (chosen.isEmpty()) {
            throw Boards.absent();
        }
        trail.exported(sights.current().actor(), "published documents of the board", chosen.size() + " documents");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var names = new HashSet<String>();
            for (var entry : chosen) {
                var name = entry.file();
                for (int copy = 2; !names.add(name); copy++) {
                    name = entry.file().replaceFirst("(\\.[a-z]+)?$", "-" + copy + "$1");
                }
                put(zip, name, entry, published.bytes(entry));
                var page = published.page(entry);
                if (page.isPresent()) {
                    put(zip, name.replaceFirst("\\.pdf$", ".html"), entry, page.get());
                }
            }
        }
        Downloads.send(response, "application/zip", "published-documents.zip", false, bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, Published.Entry entry, byte[] bytes) throws IOException {
        var packed = new ZipEntry(name);
        packed.setTimeLocal(LocalDateTime.of(entry.day(), LocalTime.NOON));
        zip.putNextEntry(packed);
        zip.write(bytes);
        zip.closeEntry();
    }

    @GetMapping(ADDRESS + "/choose")
    @Needs(Permission.DECIDE_PLAN)
    @Transactional
    public String ask(Model model) {
        trail.read(sights.current().actor(), "documents of the board to be published", null, "");
        return choose(List.of(), model);
    }

    @PostMapping(ADDRESS + "/choose")
    @Needs(Permission.DECIDE_PLAN)
    public String keep(
            @RequestParam(required = false) @Nullable List<String> shown,
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam(defaultValue = "") String read,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var on = documents(shown);
        var wanted = documents(chosen);
        var standing =
                published.chosen().stream().map(Published.Entry::document).collect(Collectors.toSet());
        boolean more = wanted.stream().anyMatch(document -> !standing.contains(document));
        if (more && read.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wanted", wanted);
            return choose(
                    List.of(new FormError(
                            "read", "Confirm that you have read the documents and that they name nobody")),
                    model);
        }
        published.choose(sights.current().actor(), on, wanted);
        next.addFlashAttribute("banner", "It is kept which documents are published.");
        return "redirect:" + ADDRESS;
    }

    @SuppressWarnings("unchecked")
    private String choose(List<FormError> errors, Model model) {
        var wanted = (Set<Document>) model.getAttribute("wanted");
        model.addAttribute("page", PublicationsView.choosing(published.possible(), wanted, errors));
        return "improvement/board/publish";
    }

    private static Set<Document> documents(@Nullable List<String> typed) {
        return (typed == null ? Stream.<String>of() : typed.stream())
                .flatMap(one -> {
                    int colon = one.indexOf(':');
                    var kind = Stream.of(Kind.values())
                            .filter(it -> colon > 0 && it.name().equals(one.substring(0, colon)))
                            .findFirst();
                    return kind
                            .flatMap(
                                    it -> Typed.someId(one.substring(colon + 1)).map(id -> new Document(it, id)))
                            .stream();
                })
                .collect(Collectors.toSet());
    }
}
