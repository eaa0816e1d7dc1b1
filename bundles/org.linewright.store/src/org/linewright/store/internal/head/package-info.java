/** The head of a configuration: its schema, and what is usual in its groups. */
package org.linewright.store.internal.head;
