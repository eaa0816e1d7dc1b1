package org.linewright.workbench.location.trace;

import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;

/** One of the questions that the view answers. For the UI thread. */
interface TraceTab {

    /**
     * What a tab is called.
     *
     * @param id of the switch that brings it to the front
     */
    record Name(String id, Text label) {

        static final Name ONE = new Name("trace.one", new Text("Eine Nummer", "One number"));
        static final Name LIST = new Name("trace.many", new Text("Eine Liste", "A list"));
        static final Name REACH = new Name("trace.reach", new Text("Was führt dorthin?", "What reaches it?"));
    }

    Control control();

    /** Answers anew: other rules count, or the tab has come to the front. Not called while it is behind. */
    void ask(Chosen chosen);

    void focus();

    /** Nothing is answered from now on. */
    void close();
}
