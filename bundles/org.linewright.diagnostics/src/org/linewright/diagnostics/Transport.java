package org.linewright.diagnostics;

/** What carried a message. */
public enum Transport {
    UDP,
    TCP
}
