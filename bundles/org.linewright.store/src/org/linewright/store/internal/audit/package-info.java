/** What the audit log tells about a change: who, when, what; never a secret. */
package org.linewright.store.internal.audit;
