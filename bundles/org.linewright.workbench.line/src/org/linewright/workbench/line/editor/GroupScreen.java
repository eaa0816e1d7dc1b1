package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.HelpPane;
import org.linewright.workbench.screen.EditorSlot;

/** The drawn editor of one group: its pages, what is said above them, and what a person does. */
final class GroupScreen implements Changes {

    private final EditorSlot slot;
    private final Workplace at;
    private final Editing editing;
    private final Checking checking;
    private final DriverAnswer driver;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final EditorHeader header;
    private final PageList list;
    private final HelpPane help;
    private final List<EditorPage> pages;
    private final Map<Integer, Control> drawn = new HashMap<>();
    private Optional<Outcome<PbxProfile>> profile = Optional.empty();
    private List<Trouble> troubles = List.of();
    private Set<String> lacking = Set.of();
    private Snapshot now;
    private int page;

    GroupScreen(Composite area, EditorSlot slot, Workplace at, Editing editing, Runnable gone) {
        this.slot = slot;
        this.at = at;
        this.editing = editing;
        this.now = at.desk().now();
        this.checking = new Checking(at.desk(), at.onDisplay(), this::judged);
        this.driver = new DriverAnswer(at.roster(), at.onDisplay(), editing.base().driver(), this::answered);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.MARGIN, Look.GAP)
                .spacing(Look.MARGIN, Look.GAP).applyTo(area);
        GroupActions actions = new GroupActions(at.desk(), at.onDisplay(), slot.stage(), editing, this);
        this.header = new EditorHeader(area, this::saveAndSay, this::compare, this::revert, actions.offered(gone));
        LineTools tools = new LineTools(() -> slot.stage().shell(), editing, this);
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(side);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
        Composite places = new Composite(side, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(places);
        this.help = new HelpPane(side);
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(side, 26), 0).applyTo(help.control());
        this.pages = List.of(new GeneralPage(this), Pages.registrar(this, help),
                new LinesPage(this, tools, ShownLines.of(editing.now(), editing.passwords(), lacking)),
                new CodesPage(this, help), Pages.media(this, help), Pages.calls(this, help),
                Pages.advanced(this, help));
        this.list = new PageList(places, pages.stream().map(EditorPage::info).toList(), this::go);
        this.stack = new Composite(area, SWT.NONE);
    }

    /** Draws the pages and begins to listen. */
    void start() {
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        list.select(0);
        go(0);
        check();
        lookForPasswords();
    }

    /** The desk says how things stand. */
    void seen(Snapshot newer) {
        Optional<LineGroup> onDisk = newer.configuration().group(editing.base().id());
        boolean elsewhere = !newer.current().equals(now.current());
        now = newer;
        driver.here(newer.drivers());
        if (elsewhere) {
            onDisk.filter(editing::follow).ifPresent(followed -> slot.changed());
            check();
            lookForPasswords();
        }
        show(elsewhere);
    }

    Editing editing() {
        return editing;
    }

    boolean save() {
        boolean saved = new Saving(at.desk(), editing, this::refused).save(slot.stage().shell(), profile());
        after();
        lookForPasswords();
        return saved;
    }

    void undo() {
        editing.undo();
        after();
    }

    void redo() {
        editing.redo();
        after();
    }

    void focus() {
        list.focus();
    }

    void close() {
        checking.close();
        driver.close();
    }

    @Override
    public void change(String kind, UnaryOperator<GroupEdit> change) {
        editing.change(kind, change.apply(editing.now()));
        after();
    }

    @Override
    public void pause() {
        editing.pause();
    }

    private void after() {
        slot.changed();
        check();
        show(true);
    }

    private void saveAndSay() {
        save();
        slot.changed();
    }

    private void compare() {
        Comparison.of(editing, profile()).open(slot.stage().shell());
    }

    private void revert() {
        editing.revert();
        after();
    }

    private void check() {
        checking.of(editing.wish());
    }

    private void judged(List<Trouble> found) {
        troubles = found;
        show(true);
    }

    private void refused(List<Trouble> found) {
        troubles = found;
        int where = list.page(found);
        list.select(where);
        go(where);
    }

    private void answered(Outcome<PbxProfile> answer) {
        profile = Optional.of(answer);
        show(true);
    }

    private Optional<PbxProfile> profile() {
        return profile.flatMap(Outcome::result);
    }

    private void lookForPasswords() {
        LineGroup group = editing.now().group();
        Set<SecretReference> references = group.lines().stream().map(line -> line.password().of(line.user()))
                .collect(Collectors.toSet());
        at.desk().lacking(references).thenAccept(missing -> {
            lacking = group.lines().stream().filter(line -> missing.contains(line.password().of(line.user())))
                    .map(Line::user).collect(Collectors.toSet());
            show(true);
        });
    }

    private void go(int number) {
        editing.pause();
        page = number;
        PageInfo info = pages.get(number).info();
        help.say(info.label(), Words.of(info.purpose()));
        layout.topControl = drawn.computeIfAbsent(number,
                fresh -> pages.get(fresh).draw(stack, EditorHeader.mnemonics()));
        show(true);
        stack.layout(true, true);
    }

    private void show(boolean pageToo) {
        if (stack.isDisposed()) {
            return;
        }
        List<Trouble> all = new ArrayList<>(
                editing.now().form().troubles(profile().map(PbxProfile::fields).orElse(List.of())));
        troubles.stream().filter(trouble -> all.stream().noneMatch(one -> one.field().equals(trouble.field())))
                .forEach(all::add);
        LineGroup group = editing.now().group();
        boolean missing = profile.filter(answer -> !answer.isDone()).isPresent();
        Standing standing = new Standing(editing, now, profile);
        header.show(group.name(), standing.words(), standing.news(), editing.dirty(), now.readOnly());
        list.mark(all);
        slot.title(group.name().isBlank() ? group.id().value() : group.name());
        slot.hint(Words.of(standing.words()));
        if (pageToo) {
            pages.get(page).show(new Shown(editing.now(), editing.base(), profile(), missing, all, lacking, now));
        }
    }
}
