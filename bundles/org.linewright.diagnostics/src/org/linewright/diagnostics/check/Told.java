package org.linewright.diagnostics.check;

import java.util.List;
import org.linewright.core.Trouble;

/**
 * What somebody found who looked at the configuration and asked the drivers.
 *
 * @param looked everything that was looked at, also what is fine
 * @param remarks what there is to say
 */
public record Told(List<Subject> looked, List<Remark> remarks) {

    public Told {
        looked = List.copyOf(looked);
        remarks = List.copyOf(remarks);
    }

    /**
     * One thing to say.
     *
     * @param about whom it is about
     * @param file where it stands, such as {@code groups/office.yaml}
     */
    public record Remark(Subject about, String file, Trouble trouble) {
    }
}
