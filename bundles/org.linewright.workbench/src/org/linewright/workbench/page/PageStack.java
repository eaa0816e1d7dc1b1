package org.linewright.workbench.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;

/**
 * The pages with their list and the help beside them. Only the one in front is told anything, and a page is
 * drawn when it comes to the front for the first time.
 *
 * @param <S> what the pages show
 */
public final class PageStack<S> {

    private static final int HELP_CHARACTERS = 26;

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final PageList list;
    private final HelpPane help;
    private final List<EditorPage<S>> pages;
    private final Map<Integer, Control> drawn = new HashMap<>();
    private final Runnable turned;
    private int front;

    /**
     * @param made makes the pages, which explain their fields in the help
     * @param turned called when another page came to the front
     */
    public PageStack(Composite area, Function<HelpPane, List<EditorPage<S>>> made, Runnable turned) {
        this.turned = turned;
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(side);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
        Composite places = new Composite(side, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(places);
        this.help = new HelpPane(side);
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(side, HELP_CHARACTERS), 0)
                .applyTo(help.control());
        this.pages = made.apply(help);
        this.list = new PageList(places, pages.stream().map(EditorPage::info).toList(), this::go);
        this.stack = new Composite(area, SWT.NONE);
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    }

    public boolean gone() {
        return stack.isDisposed();
    }

    public void focus() {
        list.focus();
    }

    /** Brings the first page to the front on which one of these troubles stands. */
    public void turnTo(List<Trouble> troubles) {
        turnTo(list.page(troubles));
    }

    public void turnTo(int page) {
        list.select(page);
        go(page);
    }

    public void mark(List<Trouble> troubles) {
        list.mark(troubles);
    }

    public void show(S shown) {
        pages.get(front).show(shown);
    }

    public void live(Snapshot newer) {
        if (pages.get(front) instanceof LivePage<S> page) {
            page.live(newer);
        }
    }

    private void go(int page) {
        front = page;
        PageInfo info = pages.get(page).info();
        help.say(info.label(), Words.of(info.purpose()));
        layout.topControl = drawn.computeIfAbsent(page,
                fresh -> pages.get(fresh).draw(stack, EditorHeader.mnemonics()));
        stack.layout();
        turned.run();
    }
}
