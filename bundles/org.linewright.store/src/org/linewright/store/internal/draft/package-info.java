/** Drafts as text. */
package org.linewright.store.internal.draft;
