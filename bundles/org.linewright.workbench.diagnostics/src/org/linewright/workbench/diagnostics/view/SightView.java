package org.linewright.workbench.diagnostics.view;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Watch;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.page.ScrolledPage;
import org.linewright.workbench.screen.ViewContent;

/** A view of the trace: a page, or why there is nothing to see. */
public final class SightView implements ViewContent {

    /** What is seen; drawn below the composite it was made with. For the UI thread. */
    public interface Page {

        Control control();

        /** Where the focus belongs. */
        Control focus();

        /** Draws what is shown. @return whether there is anything to see */
        boolean draw(Shown now);

        /** The view is gone. */
        default void close() {
            // most have nothing open
        }
    }

    /** Where there is no room for so much, the view scrolls. */
    private static final int LEAST_LINES = 14;

    private final Sight sight;
    private final InFront front;
    private final Page empty;
    private final Page page;
    private Optional<Watch> watching = Optional.empty();

    /** @param empty whatever it draws, it is seen while the page has nothing to see */
    public SightView(Composite parent, Sight sight, Function<Composite, Page> empty, Function<Composite, Page> page) {
        this.sight = sight;
        Composite content = new ScrolledPage(parent).content();
        GridLayoutFactory.fillDefaults().applyTo(content);
        this.front = new InFront(content);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(content, LEAST_LINES))
                .applyTo(front.area());
        this.empty = empty.apply(front.area());
        this.page = page.apply(front.area());
    }

    /** A page that says why there is nothing to see. */
    public static Page saying(Control words) {
        return new Saying(words);
    }

    public SightView started() {
        watching = Optional.of(sight.watch(this::draw));
        return this;
    }

    @Override
    public void focus() {
        if (front.is(page.control())) {
            page.focus().setFocus();
        } else {
            front.area().setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        page.close();
    }

    private void draw(Shown now) {
        if (!front.area().isDisposed()) {
            empty.draw(now);
            front.show(page.draw(now) ? page.control() : empty.control());
        }
    }

    private record Saying(Control control) implements Page {
        @Override
        public Control focus() {
            return control;
        }

        @Override
        public boolean draw(Shown now) {
            return false;
        }
    }
}
