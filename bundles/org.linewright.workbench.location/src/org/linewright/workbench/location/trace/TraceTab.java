package org.linewright.workbench.location.trace;

import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;

/** One of the questions that the view answers. For the UI thread. */
interface TraceTab {

    Text label();

    Control control();

    /** Answers anew: other rules count, or the tab has come to the front. Not called while it is behind. */
    void ask(Chosen chosen);

    void focus();

    /** Nothing is answered from now on. */
    void close();
}
