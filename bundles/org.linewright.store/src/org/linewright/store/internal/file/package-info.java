/** What all files of a configuration have in common. */
package org.linewright.store.internal.file;
