package org.linewright.operations;

import org.linewright.core.Text;

/**
 * What the PBX answered to a code.
 *
 * @param status its final answer as a SIP status; 0 when it gave none
 * @param words what was told, such as {@code 200 OK}, or why nothing was
 * @param heard whether a voice or a tone came back
 */
public record CodeAnswer(int status, Text words, boolean heard) {

    /** Whether the PBX took the code; that it did what it should is another matter. */
    public boolean taken() {
        return status >= 200 && status < 300;
    }
}
