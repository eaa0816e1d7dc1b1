package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.ScrolledPage;

/** The fields of a page: what is typed is changed, and the field a person is in is explained. */
record Forms(Changes changes, HelpPane help) {

    /** A form for values of the location itself, filling the width of {@code area}. */
    Fields<LocationEdit> in(Composite area, Mnemonics mnemonics, Runnable resized) {
        Form form = Form.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        return new Fields<>(form, new Fields.Listener<>() {
            @Override
            public void changed(Field field, UnaryOperator<LocationEdit> change) {
                changes.change(field.id(), change);
            }

            @Override
            public void entered(Field field) {
                explain(help, field);
            }

            @Override
            public void left() {
                changes.pause();
            }
        }, resized);
    }

    static void explain(HelpPane help, Field field) {
        if (!help.control().isDisposed()) { // the focus wanders while the editor is taken down
            help.explain(field.label(), List.of(field.help()));
        }
    }

    /** A heading above a part of a page. */
    static Label heading(Composite area, Text words) {
        Label heading = Look.heading(new Label(area, SWT.NONE));
        heading.setText(Words.plain(Words.of(words)));
        return heading;
    }

    /** A page that scrolls, with its parts one below the other. */
    static ScrolledPage page(Composite parent) {
        ScrolledPage page = new ScrolledPage(parent);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).extendedMargins(Look.MARGIN, Look.GAP, 0, 0)
                .applyTo(page.content());
        return page;
    }
}
