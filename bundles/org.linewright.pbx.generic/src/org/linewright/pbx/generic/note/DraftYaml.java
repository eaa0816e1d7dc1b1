package org.linewright.pbx.generic.note;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteRemark;

/**
 * Writes a profile.
 *
 * @param base any SIP PBX, from which the profile differs
 * @param name what the person calls the note
 * @param read when it was read, for a note without a date
 */
record DraftYaml(Notebook book, PbxProfile base, String name, YearMonth read, Promises promises) {

    private static final String OURS = "not in the note";

    String text() {
        YamlPage page = new YamlPage();
        page.comment("", "A draft, read from " + NoteText.quote(name)
                + ". Look at every value; the comment above it names its line in the note.");
        page.comment("", "What the note does not say is as at any SIP PBX and does not stand here.");
        page.plain("format", "1");
        head(page);
        names(page);
        settings(page);
        codes(page);
        promises.advice(page);
        promises.abilities(page);
        promises.facts(page);
        rest(page);
        return page.toString();
    }

    private void head(YamlPage page) {
        String called = NoteText.quote(name).isBlank() ? "note" : NoteText.quote(name);
        String slug = ProductClues.slug(called.replaceFirst("\\.[A-Za-z]{1,5}$", ""));
        said(page, ProductClues.ID, "draft." + (slug.isEmpty() ? "note" : slug));
        said(page, ProductClues.VENDOR, "?");
        said(page, ProductClues.LABEL, called);
        page.comment("", "ours: a draft");
        page.plain("version", "0.1");
        page.plain("source", "");
        page.both("  document", Text.of("Anschalthinweis {0}", "Integration note {0}", called));
        page.both("  place", new Text("Anfang", "Beginning"));
        Optional<NoteFinding> date = book.finding(ProductClues.DATE);
        date.ifPresentOrElse(found -> from(page, "  ", found), () -> page.comment("  ", OURS + ": when it was read"));
        page.plain("  date", date.map(NoteFinding::value).orElse(read.toString()));
        book.finding(AccountClues.TESTED_CALLS).ifPresent(found -> {
            from(page, "", found);
            page.plain(AccountClues.TESTED_CALLS, found.value());
        });
    }

    private void said(YamlPage page, String key, String otherwise) {
        Optional<NoteFinding> found = book.finding(key);
        found.ifPresentOrElse(told -> from(page, "", told), () -> page.comment("", OURS));
        page.quoted(key, found.map(NoteFinding::value).orElse(otherwise));
    }

    private static void from(YamlPage page, String indent, NoteFinding found) {
        page.from(indent, found.line(), found.sure().name().toLowerCase(Locale.ROOT));
    }

    private void names(YamlPage page) {
        book.finding(AccountClues.NAMES).ifPresent(found -> {
            page.section("names");
            from(page, "  ", found);
            page.quoted("  form", found.value());
            page.both("  words", Text.of("Nur Ziffern, so viele: {0}", "Digits only, so many: {0}",
                    found.value().replaceAll("^.*\\{|}$", "").replace(",", "–")));
            page.place("  ", found.line());
        });
    }

    private void settings(YamlPage page) {
        List<NoteFinding> extras = book.findings().stream().filter(found -> found.key().startsWith("extras."))
                .toList();
        List<NoteFinding> found = base.settings().stream().map(Setting::key)
                .filter(key -> !key.startsWith("codes.") && !key.equals(Keys.USER))
                .flatMap(key -> choicesFor(key).or(() -> book.finding(key)).stream())
                .toList();
        if (!found.isEmpty() || !extras.isEmpty()) {
            page.section("settings");
            found.forEach(setting -> setting(page, setting));
            extras.forEach(extra -> extra(page, extra));
        }
    }

    private Optional<NoteFinding> choicesFor(String key) {
        return book.finding(CodecClues.CLIENT_CHOICES).filter(found -> key.equals(Keys.MEDIA_CLIENT));
    }

    private static void setting(YamlPage page, NoteFinding found) {
        boolean free = found.key().equals(CodecClues.CLIENT_CHOICES);
        String key = free ? Keys.MEDIA_CLIENT : found.key();
        from(page, "  ", found);
        page.plain("  - key", key);
        page.place("    ", found.line());
        if (!free) {
            page.quoted("    preset", found.value());
        }
        if (free || key.startsWith("media.")) {
            page.plain("    choices", "[" + found.value() + "]");
        }
    }

    private static void extra(YamlPage page, NoteFinding found) {
        String parameter = found.key().substring("extras.".length());
        from(page, "  ", found);
        page.plain("  - key", found.key());
        page.plain("    type", found.value().matches("true|false") ? "boolean" : "text");
        page.both("    label", Text.of("Parameter {0} am Account", "Parameter {0} of the account", parameter));
        page.both("    help", Text.of("In der Telefonanlage am Account einzutragen. Linewright sendet ihn nicht; hier "
                + "steht nur, ob er dort gesetzt ist.",
                "To be entered at the account of the PBX. Linewright does not send it; this only notes whether it is "
                        + "set there."));
        page.place("    ", found.line());
        page.quoted("    preset", found.value());
    }

    private void codes(YamlPage page) {
        List<Feature> found = Arrays.stream(Feature.values())
                .filter(feature -> book.finding(Keys.code(feature)).isPresent()).toList();
        if (!found.isEmpty()) {
            page.section("codes");
        }
        for (Feature feature : found) {
            NoteFinding code = book.finding(Keys.code(feature)).orElseThrow();
            from(page, "  ", code);
            page.plain("  - feature", feature.word());
            page.quoted("    dial", code.value());
            book.beside(code.key()).ifPresent(words -> page.both("    remark", Text.same(words)));
            page.plain("    verified", String.valueOf(promises.verified(code)));
            page.place("    ", code.line());
        }
    }

    private void rest(YamlPage page) {
        List<NoteFinding> elsewhere = book.findings().stream()
                .filter(found -> found.key().startsWith("location.") || found.key().equals(Keys.USER)).toList();
        if (!elsewhere.isEmpty() || !book.strange().isEmpty()) {
            page.blank();
        }
        elsewhere.forEach(found -> page.comment("", "no place in a profile, line " + found.line().number() + ": "
                + found.key() + " = " + found.value()));
        for (NoteRemark strange : book.strange()) {
            page.comment("", "line " + strange.line().number() + ": " + strange.words().english());
        }
    }
}
