/** Secrets: the encrypted file, its key, and the other places a reference may point to. */
package org.linewright.store.internal.secret;
