/** Made from docs/openapi.json by `npm run openapi`; never edited. */
import type { CalendarDate } from '@plusloin/kernel';

export interface paths {
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.change-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/delete-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.passkey/delete-passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-authenticate-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auth.passkey/generate-authenticate-options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auth.passkey/generate-register-options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/list-user-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auth.passkey/list-user-passkeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/update-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.passkey/update-passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.passkey/verify-authentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.passkey/verify-registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.request-password-reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.reset-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.sign-in/email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.two-factor/disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.two-factor/enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.two-factor/generate-backup-codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.two-factor/verify-backup-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auth.two-factor/verify-totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cooperative and what the caller is there
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: candidate, member, adviser, external-accountant, ethics, group-manager, adherent, representative, funder. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["cooperative.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/advisers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may accompany members
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["adviser.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log
         * @description All of the cooperative: coordinator, accountant, auditor. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/audit/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for a spreadsheet, with its chain
         * @description All of the cooperative: coordinator, accountant, auditor. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["audit.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/bank-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account of the cooperative
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["bank-details.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/bank-details/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another account
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        post: operations["bank-details.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sets of books
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["books.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/books/{booksId}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trial balance of some days
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["books.balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/books/{booksId}/balance/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for a spreadsheet
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["books.balance-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/books/{booksId}/entries/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry and its place in the chain
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["books.entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/books/{booksId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The general ledger, page by page
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["books.ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/books/{booksId}/ledger/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for a spreadsheet
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["books.ledger-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exceptional accesses, asked for and past
         * @description All of the cooperative: coordinator, ethics, accountant, auditor. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["break-glass.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For which members something is sealed
         * @description All of the cooperative: coordinator, ethics, accountant. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["break-glass.members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm what another person asked
         * @description All of the cooperative: coordinator, ethics, accountant. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        put: operations["break-glass.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decline what was asked, or shut it before its time
         * @description All of the cooperative: coordinator, ethics, accountant. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        put: operations["break-glass.end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pseudonyms that an access opens
         * @description All of the cooperative: coordinator, ethics, accountant. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["break-glass.persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/persons/{personId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open one of them; logged
         * @description All of the cooperative: coordinator, ethics, accountant. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        get: operations["break-glass.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why it was asked; logged
         * @description All of the cooperative: coordinator, ethics, accountant. What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["break-glass.reason"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is on the way in
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["candidacy.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a document before one is a member
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidacy.bring-document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back what nobody has judged yet
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["candidacy.withdraw-document"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of what one brought, to be saved
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["candidacy.document-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy/information/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say to have read the information
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidacy.confirm-reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy/meetings/{meetingId}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a meeting
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidacy.take-seat"];
        /**
         * Give a place back
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["candidacy.give-back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidacy/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go no further
         * @description What concerns the caller: candidate. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidacy.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asked to join
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["candidate.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With whom a candidate may be put in touch
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["candidate.peers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a candidate
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["candidate.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to a candidate
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidate.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the information document over
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidate.inform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to put two people in touch
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidate.introduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the letter that opens an account
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidate.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something of a candidate
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidate.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/candidates/{pathId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step with a candidate
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["candidate.step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closes and how they stand
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose that a quarter be closed
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["close.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/proposals/{quarter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back or decline what was proposed
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["close.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/proposals/{quarter}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm what another person proposed
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["close.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to all members whom a quarter waits for
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["close.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to open a closed quarter again
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        post: operations["reopening.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/reopenings/{quarter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back or decline a reopening
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["reopening.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/reopenings/{quarter}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm that it be opened again
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        put: operations["reopening.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a close: all of it, then take it back
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["close.trial.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State a year whose quarters are closed
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["close.year.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{closeId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a close is, as it goes on
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{closeId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How each statement of a close stands
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{closeId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the statements again that failed
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["close.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{quarter}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands in the way of a close
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{quarter}/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is ready for a close, and who is waited for
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.practices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{quarter}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the latest trial of a close found
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.trial.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/closes/{quarter}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a quarter and what each changed
         * @description All of the cooperative: accountant, coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["close.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/contribution-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contribution rules
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["contribution-rule.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/contribution-rules/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another contribution rule
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["contribution-rule.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/contribution-rules/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a rule would have asked
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["contribution-rule.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that wait to be judged
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["document.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a document, to be saved
         * @description All of the cooperative: coordinator. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["document.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/documents/{documentId}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Verify or refuse a document
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["document.judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exports of everything
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["export.list"];
        put?: never;
        /**
         * Export everything
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        post: operations["export.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of an export
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        get: operations["export.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/guidance-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is decided about the compass of members
         * @description All of the cooperative: coordinator, auditor. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["guidance.settings.read"];
        /**
         * Decide about the compass of members
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["guidance.settings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The information document in force
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["information.read"];
        put?: never;
        /**
         * Publish the next edition of it
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["information.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * With whom one may be put in touch
         * @description What concerns the caller: candidate, member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["introduction.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/introductions/{introductionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Be in touch no more
         * @description What concerns the caller: candidate, member. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["introduction.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/introductions/{introductionId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to be put in touch
         * @description What concerns the caller: candidate, member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["introduction.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/introductions/{introductionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What passed between the two
         * @description What concerns the caller: candidate, member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["introduction.messages"];
        put?: never;
        /**
         * Write to the other
         * @description What concerns the caller: candidate, member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["introduction.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Letters that may still be accepted
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["invitation.list"];
        put?: never;
        /**
         * Invite somebody; into a role that decides, with a second factor shown just now
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["invitation.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/invitations/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find whom an invitation may concern
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["invitation.members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw a letter before it is accepted
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["invitation.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The work that is not done yet
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["job.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/jobs/{jobId}/new-chance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask again for work that was given up
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["job.retry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meetings
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["meeting.list"];
        put?: never;
        /**
         * Announce a meeting, or a poll of dates
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["meeting.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A meeting and who comes
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["meeting.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/meetings/{meetingId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who was there
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["meeting.attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/meetings/{meetingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a meeting off
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["meeting.call-off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members
         * @description All of the cooperative: coordinator, accountant, auditor. What concerns the caller: adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["member.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/adviser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who accompanies a member
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["adviser.name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an appointment with a member
         * @description All of the cooperative: coordinator. What concerns the caller: adviser. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["appointment.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/appointments/{appointmentId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that an appointment was held or is off
         * @description All of the cooperative: coordinator. What concerns the caller: adviser. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["appointment.settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/archive/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of the archive of a member who left
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["leaving.archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/association": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an associate of a member
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["member.associate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/bank-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account of a member
         * @description All of the cooperative: accountant, coordinator. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["member.bank-details.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/bank-details/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another account of a member
         * @description All of the cooperative: accountant, coordinator. What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        post: operations["member.bank-details.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/break-glasses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exceptional accesses to what is sealed for oneself
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["break-glass.of-member"];
        put?: never;
        /**
         * Ask to open what is sealed for a member
         * @description All of the cooperative: coordinator, ethics, accountant. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        post: operations["break-glass.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/correspondence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The table of correspondence for a tax inspector; logged
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        get: operations["person.correspondence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["leaving.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a document of a member
         * @description All of the cooperative: coordinator. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["document.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/export/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is known of a member and whom they accompany; logged
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        get: operations["member.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The compass as one’s own books fill it
         * @description What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["guidance.member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/guidance/ahead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thresholds and days that come next
         * @description What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["guidance.member.ahead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/guidance/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same, with answers that no books hold
         * @description What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["guidance.member.compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/guidance/missions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is left of a mission, self-employed or employed by the group
         * @description All of the cooperative: coordinator. What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["guidance.member.mission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is open when a member leaves
         * @description All of the cooperative: coordinator, accountant. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["leaving.read"];
        put?: never;
        /**
         * Say that a member wishes to leave
         * @description All of the cooperative: coordinator. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["leaving.announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notes about a member, opened
         * @description What concerns the caller: adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["note.list"];
        put?: never;
        /**
         * Keep a note about a member, sealed
         * @description What concerns the caller: adviser. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["note.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pseudonyms of the persons one accompanies
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["person.list"];
        put?: never;
        /**
         * Seal who a person is, behind a new pseudonym
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        post: operations["person.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make an identity unreadable for good
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["person.erase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/export/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is known of a person, for that person; logged
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["person.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands behind a pseudonym; logged
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["person.open"];
        /**
         * Correct who a person is
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        put: operations["person.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sealed notes about a person; logged
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["person.notes"];
        put?: never;
        /**
         * Seal a note about a person
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        post: operations["person.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who opened an identity, when and why
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics. Takes no access token.
         */
        get: operations["person.openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The path of a member and all that belongs to it
         * @description All of the cooperative: coordinator, accountant, auditor. What concerns the caller: adviser, member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["member.record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a member back who had left
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["member.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is done of the first steps of a member
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["start.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/members/{memberId}/start/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark one of the first steps of a member
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["start.mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new for oneself
         * @description What concerns the caller: candidate, member, adviser, accountant, external-accountant, coordinator, auditor, ethics, group-manager, adherent, representative, funder. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["notification.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/notifications/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one has read it
         * @description What concerns the caller: candidate, member, adviser, accountant, external-accountant, coordinator, auditor, ethics, group-manager, adherent, representative, funder. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["notification.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/price-ceilings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ceilings of prices
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["price-ceiling.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/price-ceilings/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another ceiling of prices
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["price-ceiling.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is processed, why, and for how long it is kept
         * @description All of the cooperative: accountant, coordinator, ethics, auditor. What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["privacy.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions on statements, as far as one may read them
         * @description All of the cooperative: accountant. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["question.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A question and its answers
         * @description All of the cooperative: accountant. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["question.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/questions/{questionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question, or go on asking
         * @description All of the cooperative: accountant. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["question.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds which role
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["role.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/roles/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a role, from the next request on
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["role.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a new cooperative is
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["set-up.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open the books of the cooperative
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["set-up.books"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up/contribution-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The first contribution rule
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["set-up.rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite the accountant and the members
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["set-up.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a list of members in
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["set-up.members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up/members/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a list of members would bring
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["set-up.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/set-up/members/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of members to fill in
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["set-up.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts of the cooperative
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["settings.read"];
        /**
         * Change the facts of the cooperative
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["settings.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statements that were published
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["statement.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a statement says
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["statement.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/figures/{books}/{block}/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts behind a figure of a statement
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["statement.figure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/file/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a statement
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["statement.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/lines/{books}/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of such an account
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member, adviser, external-accountant. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["statement.figure-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the accountants about a figure of a statement
         * @description What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["question.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/two-person-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a second person
         * @description All of the cooperative: accountant, coordinator, auditor. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["step.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/two-person-steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back or decline what was proposed, until it holds
         * @description All of the cooperative: accountant, coordinator. What concerns the caller: member. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["step.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/two-person-steps/{stepId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm what another person proposed
         * @description All of the cooperative: accountant, coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        put: operations["step.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The endpoints that are told what happens
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["webhook.list"];
        put?: never;
        /**
         * Tell another endpoint what happens
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["webhook.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what an endpoint is told
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        put: operations["webhook.edit"];
        post?: never;
        /**
         * Tell an endpoint nothing any more
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        delete: operations["webhook.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an endpoint was sent, and its answers
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        get: operations["webhook.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an endpoint again what it was sent
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["webhook.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an endpoint a new secret
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics. Asks for a second factor shown within ten minutes. Takes no access token.
         */
        post: operations["webhook.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an endpoint a test event
         * @description All of the cooperative: coordinator. With a second factor: accountant, coordinator, ethics.
         */
        post: operations["webhook.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What differs between two answers, by their links
         * @description Everybody, signed in or not.
         */
        post: operations["guidance.changes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/checklists/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signs of an employment, by the law of a country
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare the ways of working that a situation opens
         * @description Everybody, signed in or not.
         */
        post: operations["guidance.compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/comparisons/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An answer again, by its link
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.comparison"];
        put?: never;
        post?: never;
        /**
         * Delete an answer, by its link
         * @description Everybody, signed in or not.
         */
        delete: operations["guidance.forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/comparisons/{token}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What changed since an answer was given
         * @description Everybody, signed in or not.
         */
        post: operations["guidance.compare-again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/comparisons/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The duties of an answer, for a calendar
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/comparisons/{token}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a figure of an answer is made of
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/comparisons/{token}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An answer on two pages
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/curves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is left at turnovers side by side
         * @description Everybody, signed in or not.
         */
        post: operations["guidance.curve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a worked case comes to by our rules
         * @description Everybody, signed in or not.
         */
        post: operations["guidance.evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which price of a session brings a turnover
         * @description Everybody, signed in or not.
         */
        post: operations["guidance.fee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/first-year/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What first years brought, where a cooperative shows it
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.first-year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/rules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands behind a rule
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each way of working in plain words
         * @description Everybody, signed in or not.
         */
        get: operations["guidance.statuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this is the demonstration, and as whom to see it
         * @description Everybody, signed in or not.
         */
        get: operations["installation.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and where they are at home
         * @description Whoever is signed in.
         */
        get: operations["me.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the language of the screens
         * @description Whoever is signed in.
         */
        put: operations["me.language.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where this account is signed in
         * @description Whoever is signed in.
         */
        get: operations["me.sessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign another session of this account out
         * @description Whoever is signed in.
         */
        delete: operations["me.sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The access tokens of this account
         * @description Whoever is signed in.
         */
        get: operations["me.tokens.list"];
        put?: never;
        /**
         * Make an access token, with a second factor just shown
         * @description Whoever is signed in.
         */
        post: operations["me.tokens.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an access token
         * @description Whoever is signed in.
         */
        delete: operations["me.tokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/cooperatives/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a cooperative offers to whoever wonders
         * @description Everybody, signed in or not.
         */
        get: operations["front-desk.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/cooperatives/{slug}/candidacies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to join, or to come to a meeting
         * @description Everybody, signed in or not.
         */
        post: operations["front-desk.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/cooperatives/{slug}/candidacies/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where one is, by the link that was mailed
         * @description Everybody, signed in or not.
         */
        post: operations["front-desk.follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/cooperatives/{slug}/candidacies/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a meeting, by the link that was mailed
         * @description Everybody, signed in or not.
         */
        post: operations["front-desk.take-seat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/cooperatives/{slug}/candidacies/seats/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a place back, by the link that was mailed
         * @description Everybody, signed in or not.
         */
        post: operations["front-desk.give-back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Accepted: {
            /** Format: uuid */
            cooperativeId: string;
            role: components["schemas"]["Role"];
        };
        AccessTokenList: {
            tokens: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * @description 'read' asks and changes nothing; neither may more than its owner
                 * @enum {string}
                 */
                scope: "read" | "write";
                /** @description The only one it asks about */
                cooperativeId: string | null;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                expiresAt: string;
                lastUsedAt: string | null;
            }[];
        };
        AddedNote: {
            /** Format: uuid */
            id: string;
        };
        AdviserList: {
            advisers: {
                /** Format: uuid */
                accountId: string;
                name: string;
            }[];
        };
        AdviserStanding: {
            /** @description null: nobody any more */
            accountId: string | null;
            version: number;
        };
        Ages: {
            /** @description An exact amount: whole euros, a point, two decimals */
            notDue: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            upTo30: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            upTo60: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            over60: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            total: string;
        };
        AppointmentAnswer: {
            /** Format: uuid */
            id: string;
            adviser: string | null;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            place: string;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled";
            hasBegun: boolean;
        };
        AskedDocument: {
            type: components["schemas"]["DocumentType"];
            /** @enum {string} */
            basis: "law" | "charter";
            /** @enum {string} */
            concerns: "everyone" | "independents";
            source: string;
            /** @enum {string} */
            state: "missing" | "waiting" | "refused" | "expired" | "expiring" | "verified";
            expiresOn: CalendarDate | null;
        };
        AuditLine: {
            /** @description Its place in the chain */
            sequence: number;
            /** Format: date-time */
            recordedAt: string;
            actor: string;
            /** @description Of an account of this cooperative */
            actorName: string | null;
            action: string;
            subject: string;
            details: {
                [key: string]: string | number;
            };
            /** @description '' before the first line */
            previousHash: string;
            hash: string;
        };
        AuditPage: {
            lines: components["schemas"]["AuditLine"][];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        BalanceAnswer: {
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            from: CalendarDate;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            to: CalendarDate;
            practice: string | null;
            rows: components["schemas"]["BalanceRow"][];
            total: {
                /** @description An exact amount: whole euros, a point, two decimals */
                opening: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                debit: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                credit: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                balance: string;
            };
        };
        BalanceRow: {
            account: string;
            label: string;
            /** @description The result of former years, not given yet */
            isUnclosedResult: boolean;
            /** @description An exact amount: whole euros, a point, two decimals */
            opening: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            debit: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            credit: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            balance: string;
        };
        BankDetails: {
            /** @description Whole where it is the reader’s own or the cooperative’s, else masked */
            iban: string | null;
            since: string | null;
            /** @description Another one waits to be confirmed */
            isProposed: boolean;
            /** @description Agreed on by two people, masked; it can be taken back until it holds */
            coming: {
                /** Format: uuid */
                stepId: string;
                iban: string;
                /** Format: date-time */
                from: string;
            } | null;
        };
        /** @enum {string} */
        Basis: "bank" | "invoiced" | "collected" | "ledger";
        BookList: {
            books: components["schemas"]["ListedBooks"][];
        };
        BooksIdentity: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "cooperative" | "member" | "employer_group";
            /** @enum {string} */
            chart: "PCMN" | "PCG";
            registrationNumber: string;
            vat: {
                /** @enum {string} */
                status: "taxable" | "franchise" | "exempt" | "mixed";
                since: string;
            };
            keeper: {
                /** @enum {string} */
                kind: "self" | "employee" | "firm";
                name: string;
                registration: string | null;
            };
        };
        BreakGlass: {
            /** Format: uuid */
            id: string;
            member: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            };
            /**
             * @description 'lapsed': nobody confirmed within a day
             * @enum {string}
             */
            state: "asked" | "lapsed" | "declined" | "open" | "shut";
            /** @description null: nobody yet */
            askedBy: {
                name: string;
                isMe: boolean;
            } | null;
            /** Format: date-time */
            askedAt: string;
            /** @description null: nobody yet */
            approvedBy: {
                name: string;
                isMe: boolean;
            } | null;
            /** @description When it shuts, or was shut */
            shutAt: string | null;
            /** @description null: nobody yet */
            endedBy: {
                name: string;
                isMe: boolean;
            } | null;
        };
        BreakGlassList: {
            breakGlasses: components["schemas"]["BreakGlass"][];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        BreakGlassPersons: {
            persons: components["schemas"]["SealedPerson"][];
            next: string | null;
        };
        BreakGlassReason: {
            reason: string;
        };
        Candidacy: {
            stage: components["schemas"]["Stage"];
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            registeredOn: CalendarDate;
            isAnswered: boolean;
            meetings: components["schemas"]["OwnMeeting"][];
            asked: components["schemas"]["AskedDocument"][];
            documents: components["schemas"]["MemberDocument"][];
            next: components["schemas"]["Next"];
            information: components["schemas"]["GivenInformation"] | null;
        };
        CandidateFile: {
            /** Format: uuid */
            pathId: string;
            /** @description Nobody can read who it was any more */
            isErased: boolean;
            name: string;
            practiceWished: string;
            stage: components["schemas"]["Stage"];
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            registeredOn: CalendarDate;
            /** @description Without an answer */
            waitingDays: number | null;
            /** @description Waits for longer than was promised */
            isLate: boolean;
            asked: components["schemas"]["AskedDocument"][];
            documents: components["schemas"]["MemberDocument"][];
            email: string;
            phone: string | null;
            /** @enum {string} */
            language: "fr" | "nl" | "en";
            memberId: string | null;
            events: {
                verb: string;
                to: components["schemas"]["Stage"];
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                why: string;
            }[];
            notes: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "note" | "answer";
                /** Format: date-time */
                madeAt: string;
                words: string;
            }[];
            steps: {
                verb: components["schemas"]["StepVerb"];
                heldBackBy: components["schemas"]["HeldBack"][];
            }[];
            information: {
                title: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                handedOn: CalendarDate;
                readOn: CalendarDate | null;
                /**
                 * Format: date
                 * @description Nothing is signed or paid before
                 */
                mayBeSignedFrom: CalendarDate;
            } | null;
            introductions: {
                /** Format: uuid */
                id: string;
                with: string;
                isAgreed: boolean;
            }[];
        };
        CandidateList: {
            candidates: components["schemas"]["ListedCandidate"][];
            next: string | null;
        };
        ChainHead: {
            sequence: number;
            hash: string;
        };
        /** @enum {string} */
        CheckName: "quarter-not-over" | "books-unfounded" | "quarter-open" | "later-closed" | "year-missing" | "party-missing" | "suspense" | "numbers-missing" | "contributions-differ" | "receipts-unlettered" | "receipts-without-income";
        CloseBegun: {
            /** Format: uuid */
            closeId: string;
        };
        CloseChecks: {
            /** @description A quarter of a civil year, yyyy-Qn */
            quarter: string;
            checks: components["schemas"]["OpenCheck"][];
        };
        CloseFailure: {
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        CloseList: {
            closes: components["schemas"]["ListedClose"][];
            /** @description The quarter to close next */
            next: string;
            /** @description Those that wait for a second person */
            proposals: components["schemas"]["CloseProposal"][];
            /** @description As well, of closed quarters */
            reopenings: components["schemas"]["Reopening"][];
            /** @description A year whose quarters are closed and which is not stated so */
            year: number | null;
        };
        ClosePractice: {
            practice: string;
            title: string;
            member: string;
            /** @enum {string} */
            state: "made" | "waiting" | "failed";
            failure: components["schemas"]["CloseFailure"] | null;
        };
        ClosePractices: {
            practices: components["schemas"]["ClosePractice"][];
            next: string | null;
        };
        CloseProposal: {
            /** @description A quarter of a civil year, yyyy-Qn */
            quarter: string;
            reason: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Whoever proposed it does not confirm it */
            isMine: boolean;
        };
        CloseStanding: {
            /** @enum {string} */
            state: "running" | "done" | "failed";
            steps: {
                done: number;
                total: number;
            };
            practices: {
                made: number;
                waiting: number;
                failed: number;
            };
            /** @description null before the first step is done and after the last */
            secondsLeft: number | null;
            failure: components["schemas"]["CloseFailure"] | null;
            failures: {
                code: string;
                details: {
                    [key: string]: unknown;
                };
                practice: string;
            }[];
        };
        ContributionShare: {
            code: string;
            label: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            spent: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            share: string;
            centsPerEuro: string;
        };
        CooperativeExport: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "running" | "failed" | "ready" | "expired";
            /** Format: date-time */
            askedAt: string;
            /** @description Files written */
            done: number;
            /** @description null: not counted yet */
            total: number | null;
            expiresAt: string | null;
            bytes: number | null;
            /** @description Only whoever asked for it fetches it */
            isMine: boolean;
        };
        CooperativeSummary: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            country: "BE" | "FR";
            /** @description Of whoever asks */
            roles: components["schemas"]["Role"][];
        };
        DocumentId: {
            /** Format: uuid */
            id: string;
        };
        DocumentRange: {
            series: string;
            first: string;
            last: string;
            count: number;
            missing: number;
        };
        /** @enum {string} */
        DocumentType: "diploma" | "insurance" | "criminal-record" | "registration-number";
        Duty: {
            code: string;
            on: string;
            legalOn: string | null;
            amount: string | null;
            label: string | null;
            source: string | null;
        };
        EntryAnswer: {
            books: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            };
            /** @description Its place in the chain */
            sequence: number;
            journal: string;
            journalLabel: string;
            number: number;
            year: number;
            period: number;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            on: CalendarDate;
            label: string;
            documentRef: string | null;
            documentDate: CalendarDate | null;
            /** @description The numbered documents it booked */
            documents: string[];
            concerns: string | null;
            reverses: number | null;
            reversedBy: number | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description For who keeps the books alone */
            recordedBy: string | null;
            hash: string;
            previousHash: string | null;
            /** @description false: lines of others are not shown */
            isWhole: boolean;
            postings: components["schemas"]["EntryPosting"][];
        };
        EntryPosting: {
            line: number;
            account: string;
            accountLabel: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
            label: string | null;
            auxiliary: string | null;
            practiceId: string | null;
            /** @description The codes that settle it */
            letterings: string[];
        };
        EntryRange: {
            count: number;
            first: number | null;
            last: number | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            debit: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            credit: string;
        };
        ErasureDone: {
            /** Format: date-time */
            erasedAt: string;
        };
        ExplainedFigure: {
            /** @description The name of a rule, to be explained */
            name: string;
            title: string;
            value: string | null;
            trust: components["schemas"]["GuidanceTrust"] | null;
            official?: {
                readonly links: {
                    title: string;
                    /** Format: uri */
                    url: string;
                }[];
            };
            from: components["schemas"]["ExplainedFigure"][];
        };
        ExportList: {
            exports: components["schemas"]["CooperativeExport"][];
        };
        FeeAnswer: {
            sessions: number;
            /** @description An exact amount: whole euros, a point, two decimals */
            pricePerSession: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            perHour: string;
            /** @description Travel and unpaid time counted, rounded */
            hoursPerWeek: number;
        };
        FigureDifference: {
            practice: string;
            /** @enum {string} */
            figure: "income" | "expense" | "result" | "contribution";
            /** @description null: the practice was not there */
            before: string | null;
            now: string | null;
        };
        FigureLines: {
            /** Format: uuid */
            booksId: string;
            /** Format: uuid */
            practiceId: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            from: CalendarDate;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            lastDay: CalendarDate;
            label: string;
            /** @description What a balance begins with */
            opening: string | null;
            /** @description The opening, and the lines of all pages */
            amount: string;
            lines: {
                sequence: number;
                line: number;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                journal: string;
                number: number;
                label: string;
                documentRef: string | null;
                /** @description An exact amount: whole euros, a point, two decimals */
                amount: string;
            }[];
            next: string | null;
        };
        /** @enum {string} */
        FigureReading: "moved" | "debit" | "credit" | "opening" | "closing" | "cash";
        FigureSources: {
            /** Format: uuid */
            booksId: string;
            /** Format: uuid */
            practiceId: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            from: CalendarDate;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            lastDay: CalendarDate;
            /** @description As the statement says it */
            amount: string;
            /** @description With `rest`, they add up to the figure */
            sources: {
                account: string;
                label: string;
                reading: components["schemas"]["FigureReading"];
                /** @description A credit counts as positive */
                isReversed: boolean;
                /** @description What it brings to the figure */
                amount: string;
            }[];
            /** @description What no account holds: counted, and not booked yet */
            rest: string;
        };
        Figures: {
            /** @description An exact amount: whole euros, a point, two decimals */
            quarter: string;
            yearBefore: string | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            yearToDate: string;
        };
        FirstYear: {
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            on: CalendarDate;
            /** @description How many first years this is told of */
            members: number;
            /** @description Invoiced in the first twelve months, without VAT */
            turnover: {
                /** @description An exact amount: whole euros, a point, two decimals */
                lower: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                middle: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                upper: string;
            };
            /** @description What was left of it after costs and contributions, before income tax */
            left: {
                /** @description An exact amount: whole euros, a point, two decimals */
                lower: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                middle: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                upper: string;
            };
        };
        FollowedCandidacy: {
            stage: components["schemas"]["Stage"];
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            registeredOn: CalendarDate;
            isAnswered: boolean;
            meetings: components["schemas"]["OwnMeeting"][];
        };
        FoundMembers: {
            members: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            }[];
        };
        GivenInformation: {
            title: string;
            /** @description null: it was given on paper */
            text: string | null;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            handedOn: CalendarDate;
            readOn: CalendarDate | null;
            /**
             * Format: date
             * @description Nothing is signed or paid before
             */
            mayBeSignedFrom: CalendarDate;
        };
        GuidanceAgain: {
            estimate: string;
            then: {
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                rulesVersion: string;
                year: number;
            };
            now: {
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                rulesVersion: string;
                year: number;
            };
            statuses: {
                key: components["schemas"]["GuidanceStatusKey"];
                title: string;
                figures: {
                    name: components["schemas"]["GuidanceFigureName"];
                    then: string | null;
                    now: string | null;
                    difference: string | null;
                }[];
            }[];
        };
        GuidanceChanges: {
            estimate: string;
            then: {
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                rulesVersion: string;
                year: number;
                situation: components["schemas"]["GuidanceSituation"];
            };
            now: {
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                rulesVersion: string;
                year: number;
                situation: components["schemas"]["GuidanceSituation"];
            };
            statuses: {
                key: components["schemas"]["GuidanceStatusKey"];
                title: string;
                figures: {
                    name: components["schemas"]["GuidanceFigureName"];
                    then: string | null;
                    now: string | null;
                    difference: string | null;
                }[];
            }[];
            questions: string[];
        };
        GuidanceComparison: {
            token: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            expiresOn: CalendarDate;
            estimate: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            on: CalendarDate;
            rulesVersion: string;
            year: number;
            situation: components["schemas"]["GuidanceSituation"];
            statuses: components["schemas"]["GuidanceStatus"][];
            refusals: components["schemas"]["GuidanceSaying"][];
        };
        GuidanceCurve: {
            turnovers: string[];
            nets: {
                key: components["schemas"]["GuidanceStatusKey"];
                values: (string | null)[];
            }[];
            crossings: {
                /** @description An exact amount: whole euros, a point, two decimals */
                at: string;
                from: components["schemas"]["GuidanceStatusKey"];
                to: components["schemas"]["GuidanceStatusKey"];
            }[];
        };
        GuidanceEvaluation: {
            rulesVersion: string;
            outputs: {
                [key: string]: string;
            };
            missing: string[];
            references: {
                title: string;
                /** Format: uri */
                url: string;
            }[];
            /** @description Rules that the outputs rest on, not verified in the year, if any */
            unverified?: string[];
        };
        /** @enum {string} */
        GuidanceFigureName: "turnover" | "costs" | "cooperative" | "social" | "tax" | "net" | "provisionalQuarter" | "finalQuarter";
        GuidanceRule: {
            /** @description The name of a rule, to be explained */
            name: string;
            title: string;
            /** @description null: an answer, not a rule */
            trust: components["schemas"]["GuidanceTrust"] | null;
            verifiedOn: CalendarDate | null;
            simplified: string | null;
            sources: {
                title: string;
                /** Format: uri */
                url: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                readOn: CalendarDate;
            }[];
            years: {
                year: number;
                value: string;
                trust: components["schemas"]["GuidanceTrust"];
            }[];
            formula: string | null;
            uses: {
                /** @description The name of a rule, to be explained */
                name: string;
                title: string;
            }[];
        };
        GuidanceSaying: {
            code: string;
            text: string;
            source: {
                title: string;
                /** Format: uri */
                url: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                readOn: CalendarDate;
            } | null;
            /** @description null: our own words, not the law */
            trust: components["schemas"]["GuidanceTrust"] | null;
        };
        GuidanceSituation: {
            /** @enum {string} */
            country: "BE" | "FR";
            year?: number;
            /** @description Invoiced in the year, without VAT */
            turnover?: string;
            /** @description In the year, without VAT */
            costs?: string;
            /** @description The short name of a cooperative, whose real contribution is counted */
            cooperative?: string;
            /** @enum {string} */
            now?: "employee" | "self-employed" | "unemployed" | "pensioner" | "student" | "nothing-yet";
            /** @description Gross, of an employment that is kept */
            wageMonth?: string;
            /** @description Of a full time, in the employment that is kept */
            employedShare?: string;
            /** @enum {string} */
            household?: "single" | "couple";
            /** @description France: taxable income of the household besides, in the year */
            otherIncome?: string;
            children?: number;
            isFirstActivity?: boolean;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            startedOn?: CalendarDate;
            /** @enum {string} */
            profession?: "social-worker" | "psychologist" | "other";
            /** @description The protected title, by diploma */
            hasTitle?: boolean;
            /** @enum {string} */
            livesIn?: "BE" | "FR" | "elsewhere";
            /** @description Personal services to elderly or disabled people at home */
            helpsAtHome?: boolean;
            /** @description The share of the largest payer */
            largestPayer?: string;
            /** @description Belgium: the rate of the municipality */
            municipalTax?: string;
            /** @description Belgium: the fee of the social fund */
            fundFee?: string;
            acre?: boolean;
            /** @description France: versement libératoire */
            withholdingOption?: boolean;
            /** @description Gross a month, as a group or a cooperative quoted it */
            offeredWage?: string;
            /** @description What a cooperative of employees or an umbrella company keeps */
            structureFee?: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            wantedNetMonth?: string;
        };
        GuidanceStatus: {
            key: components["schemas"]["GuidanceStatusKey"];
            title: string;
            verdict: {
                /** @enum {string} */
                kind: "open" | "closed" | "check";
                because: components["schemas"]["GuidanceSaying"][];
            };
            model: {
                name: string;
                version: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                date: CalendarDate;
            };
            /** @description null: not computable from what was answered, see `missing` */
            figures: {
                turnover: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
                costs: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
                cooperative: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
                social: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
                tax: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
                net: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
                /** @description An exact amount: whole euros, a point, two decimals */
                netMonth: string;
                effectiveRate: string | null;
                provisionalQuarter: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                } | null;
                finalQuarter: {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    amount: string;
                    rule: string | null;
                    /** @description Rules that it rests on and that are not verified in the year, if any */
                    unverified?: string[];
                };
            } | null;
            breakEven: {
                /** @description An exact amount: whole euros, a point, two decimals */
                turnover: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                wantedNetMonth: string;
            } | null;
            thresholds: {
                code: string;
                text: string;
                source: {
                    title: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    readOn: CalendarDate;
                } | null;
                /** @description null: our own words, not the law */
                trust: components["schemas"]["GuidanceTrust"] | null;
                /** @description An exact amount: whole euros, a point, two decimals */
                at: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                distance: string;
                isPassed: boolean;
            }[];
            duties: {
                code: string;
                text: string;
                source: {
                    title: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    readOn: CalendarDate;
                } | null;
                /** @description null: our own words, not the law */
                trust: components["schemas"]["GuidanceTrust"] | null;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
            }[];
            rights: {
                code: string;
                text: string;
                source: {
                    title: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    readOn: CalendarDate;
                } | null;
                /** @description null: our own words, not the law */
                trust: components["schemas"]["GuidanceTrust"] | null;
                /** @enum {string} */
                effect: "kept" | "lost" | "reduced" | "ask";
            }[];
            notCounted: components["schemas"]["GuidanceSaying"][];
            missing: {
                question: string;
                couldChange: string | null;
            }[];
        };
        /** @enum {string} */
        GuidanceStatusKey: "be-principal" | "be-complementary" | "be-student" | "be-pensioner" | "be-director" | "be-group-employee" | "be-cooperative-employee" | "fr-micro" | "fr-sole-trader" | "fr-eurl" | "fr-sasu" | "fr-cae" | "fr-umbrella" | "fr-group-employee";
        /** @enum {string} */
        GuidanceTrust: "official" | "secondary" | "unverified";
        GuidanceUnderstanding: {
            key: components["schemas"]["GuidanceStatusKey"];
            /** @enum {string} */
            country: "BE" | "FR";
            title: string;
            parts: {
                code: string;
                text: string;
                source: {
                    title: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    readOn: CalendarDate;
                } | null;
                /** @description null: our own words, not the law */
                trust: components["schemas"]["GuidanceTrust"] | null;
                /** @enum {string} */
                about: "is" | "pays" | "keeps" | "asks";
            }[];
        };
        GuidanceUnderstandings: {
            statuses: components["schemas"]["GuidanceUnderstanding"][];
        };
        Headline: {
            free: string | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            notFree: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            toArrive: string;
            notCounted: string[];
            next: components["schemas"]["Duty"] | null;
            declare: {
                amount: string;
                on: string | null;
            } | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
        };
        HealthCheck: {
            /** @description What was asked: 'database', 'queue', 'storage' */
            name: string;
            /** @enum {string} */
            status: "ok" | "unavailable";
            durationMs: number;
        };
        HeldBack: {
            /** @enum {string} */
            code: "membership.information-not-given";
            details: Record<string, never>;
        } | {
            /** @enum {string} */
            code: "membership.waiting-time-runs";
            details: {
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                handedOn: CalendarDate;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                first: CalendarDate;
            };
        } | {
            /** @enum {string} */
            code: "membership.documents-missing";
            details: {
                missing: components["schemas"]["MissingDocument"][];
            };
        };
        IdentityShape: {
            name: string;
            address?: string;
            phone?: string;
            email?: string;
            nationalNumber?: string;
            /** Format: date */
            bornOn?: CalendarDate;
            iban?: string;
        };
        InformationInForce: {
            /** @description null before the first edition */
            document: components["schemas"]["NewInformation"] | null;
        };
        Installation: {
            /** @description In the demonstration: as whom it is seen */
            demo: {
                password: string;
                personas: {
                    email: string;
                    name: string;
                    cooperative: string;
                    role: components["schemas"]["Role"];
                }[];
            } | null;
        };
        /** @enum {string} */
        InterfaceLanguage: "fr" | "fr-vous" | "nl" | "en";
        IntroductionList: {
            introductions: components["schemas"]["IntroductionShown"][];
            next: string | null;
        };
        IntroductionShown: {
            /** Format: uuid */
            id: string;
            /** @description The first name of the other */
            with: string;
            hasMyConsent: boolean;
            hasTheirConsent: boolean;
            isEnded: boolean;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationList: {
            invitations: {
                /** Format: uuid */
                id: string;
                email: string;
                role: components["schemas"]["Role"];
                /** @description Whom the role concerns */
                member: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    name: string;
                } | null;
                /** Format: date-time */
                invitedAt: string;
                /** Format: date-time */
                expiresAt: string;
            }[];
            /** @description The `after` of the next page */
            next: string | null;
        };
        JobAskedAgain: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["JobState"];
        };
        JobPage: {
            jobs: components["schemas"]["OpenJob"][];
            counts: {
                [key: string]: number;
            };
            next: string | null;
        };
        /** @enum {string} */
        JobState: "waiting" | "running" | "failed" | "given-up";
        LatestTrial: {
            trial: components["schemas"]["Trial"] | null;
        };
        LeavingStanding: {
            owed: {
                label: string;
                account: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                amount: string;
                /** @enum {string} */
                owedBy: "member" | "cooperative";
            }[];
            plannedAppointments: number;
            leftOn: CalendarDate | null;
            /** @description null: not handed over yet */
            archive: {
                path: string;
                bytes: number;
                sha256: string;
            }[] | null;
        };
        LedgerLine: {
            account: string;
            accountLabel: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            on: CalendarDate;
            /** @description The place of its entry in the chain */
            sequence: number;
            line: number;
            journal: string;
            number: number;
            label: string;
            documentRef: string | null;
            documents: string[];
            auxiliary: string | null;
            practiceId: string | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
            /** @description Of the account after it; null where lines between are not shown */
            balance: string | null;
        };
        LedgerPage: {
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            from: CalendarDate;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            to: CalendarDate;
            practice: string | null;
            lines: components["schemas"]["LedgerLine"][];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        LettersSent: {
            sent: number;
        };
        ListedBooks: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "cooperative" | "member" | "employer_group";
            /** @enum {string} */
            chart: "PCMN" | "PCG";
            /** @description The latest first */
            years: number[];
            journals: {
                code: string;
                label: string;
            }[];
            /** @description Those ever kept in these books which the caller may see */
            practices: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
            }[];
        };
        ListedCandidate: {
            /** Format: uuid */
            pathId: string;
            /** @description Nobody can read who it was any more */
            isErased: boolean;
            name: string;
            practiceWished: string;
            stage: components["schemas"]["Stage"];
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            registeredOn: CalendarDate;
            /** @description Without an answer */
            waitingDays: number | null;
            /** @description Waits for longer than was promised */
            isLate: boolean;
        };
        ListedClose: {
            /** @enum {string} */
            state: "running" | "done" | "failed";
            steps: {
                done: number;
                total: number;
            };
            practices: {
                made: number;
                waiting: number;
                failed: number;
            };
            /** @description null before the first step is done and after the last */
            secondsLeft: number | null;
            failure: components["schemas"]["CloseFailure"] | null;
            failures: {
                code: string;
                details: {
                    [key: string]: unknown;
                };
                practice: string;
            }[];
            /** Format: uuid */
            id: string;
            /** @description A quarter, yyyy-Qn, or a year, yyyy */
            quarter: string;
            version: number;
            isProvisional: boolean;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            frozenOn: CalendarDate;
        };
        ListedMeeting: {
            /** Format: uuid */
            id: string;
            title: string;
            place: string;
            quorum: number;
            places: number;
            /** @enum {string} */
            state: "poll" | "fixed" | "held" | "cancelled";
            startsAt: string | null;
            dates: {
                /** Format: date-time */
                startsAt: string;
                votes: number;
            }[];
            registered: number;
        };
        ListedMember: {
            /** Format: uuid */
            memberId: string;
            code: string;
            name: string;
            /** @enum {string} */
            language: "fr" | "nl" | "en";
            stage: components["schemas"]["Stage"] | null;
            since: CalendarDate | null;
            practices: {
                code: string;
                title: string;
                wayOfWorking: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                from: CalendarDate;
                /** @description The first day without it */
                until: CalendarDate | null;
            }[];
            adviser: string | null;
            /** @description Asked for, and not brought or held */
            missing: number;
            /** @description Documents that nobody has judged yet */
            waiting: number;
            /** @description Of the first document to expire within two months */
            expiresOn: CalendarDate | null;
        };
        ListedRule: {
            terms: components["schemas"]["RuleTerms"];
            validUntil: CalendarDate | null;
            decision: {
                reason: string;
                proposed: {
                    name: string;
                    /** Format: date-time */
                    at: string;
                };
                confirmed: {
                    name: string;
                    /** Format: date-time */
                    at: string;
                };
            } | null;
        };
        ListedStatement: {
            /** Format: uuid */
            closeId: string;
            /** @description A quarter, yyyy-Qn, or a year, yyyy */
            quarter: string;
            version: number;
            isProvisional: boolean;
            /** @description The code of a practice, or 'pooled' */
            subject: string;
            /** @description null: the pooled statement */
            practice: {
                code: string;
                title: string;
                /** @description Their name, as on the statement */
                member: string;
                /** @description As in /api/me */
                memberCode: string;
            } | null;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            frozenOn: CalendarDate;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
            files: {
                kind: components["schemas"]["StatementFileKind"];
                bytes: number;
            }[];
        };
        LiveHealth: {
            /** @enum {string} */
            status: "ok";
        };
        Made: {
            /** Format: uuid */
            id: string;
        };
        MadeAccessToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description 'read' asks and changes nothing; neither may more than its owner
             * @enum {string}
             */
            scope: "read" | "write";
            /** @description The only one it asks about */
            cooperativeId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            /** @description Shown this once: `Authorization: Bearer plt_…` */
            text: string;
        };
        Me: {
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
                /** @description An authenticator or a passkey is set up */
                hasSecondFactor: boolean;
                /** @description An authenticator is set up */
                hasCodes: boolean;
                /** @description This session has shown it, within the last half hour of use */
                isSecondFactorShown: boolean;
                /** @description Chosen once for all devices; null: not yet */
                language: components["schemas"]["InterfaceLanguage"] | null;
            };
            cooperatives: components["schemas"]["MyCooperative"][];
        };
        MeetingFile: {
            /** Format: uuid */
            id: string;
            title: string;
            place: string;
            quorum: number;
            places: number;
            /** @enum {string} */
            state: "poll" | "fixed" | "held" | "cancelled";
            startsAt: string | null;
            dates: {
                /** Format: date-time */
                startsAt: string;
                votes: number;
            }[];
            registered: number;
            version: number;
            /** @description Who was there can be said */
            hasBegun: boolean;
            seats: {
                /** Format: uuid */
                pathId: string;
                name: string;
                hasPlace: boolean;
                hasAttended: boolean | null;
            }[];
        };
        MeetingList: {
            meetings: components["schemas"]["ListedMeeting"][];
            next: string | null;
        };
        MemberAhead: {
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            on: CalendarDate;
            estimate: string;
            /** @description Those that concern the status of the books */
            thresholds: {
                name: components["schemas"]["WatchedThreshold"];
                /** @enum {string} */
                unit: "euros" | "percent";
                /** @description Of this year so far: an amount, or a share */
                counted: string;
                at: string;
                /** @description Whichever side of it */
                distance: string;
                /** @enum {string} */
                level: "far" | "near" | "passed";
                /** @description null: of no law */
                saying: components["schemas"]["GuidanceSaying"] | null;
            }[];
            duties: {
                code: string;
                text: string;
                source: {
                    title: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    readOn: CalendarDate;
                } | null;
                /** @description null: our own words, not the law */
                trust: components["schemas"]["GuidanceTrust"] | null;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
            }[];
        };
        MemberDocument: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["DocumentType"];
            /** @description As the person called the file */
            name: string;
            bytes: number;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            issuedOn: CalendarDate;
            expiresOn: CalendarDate | null;
            /** @enum {string} */
            state: "waiting" | "verified" | "refused";
            /** @description Why it was refused */
            reason: string | null;
            /** @description Brought by whoever asks, who cannot judge it */
            isMine: boolean;
        };
        MemberGuidance: {
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            from: CalendarDate;
            /**
             * Format: date
             * @description The last day, included
             */
            until: CalendarDate;
            /** @description Of these, how many the books hold */
            months: number;
            books: {
                /** @description Invoiced, without VAT */
                turnover: string;
                /** @description Without contributions and tax */
                costs: string;
                /** @description To the cooperative */
                contribution: string;
                /** @description Social contributions, as they are booked */
                social: string;
            };
            situation: components["schemas"]["GuidanceSituation"];
            /** @description What the books are kept in; null: in no way that is compared */
            status: components["schemas"]["GuidanceStatusKey"] | null;
            unknown: string[];
            /** @description null: nobody knows what was invoiced in twelve months */
            comparison: {
                estimate: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                rulesVersion: string;
                year: number;
                situation: components["schemas"]["GuidanceSituation"];
                statuses: components["schemas"]["GuidanceStatus"][];
                refusals: components["schemas"]["GuidanceSaying"][];
            } | null;
        };
        MemberList: {
            members: components["schemas"]["ListedMember"][];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        MemberRecord: {
            /** Format: uuid */
            memberId: string;
            code: string;
            name: string;
            /** @enum {string} */
            language: "fr" | "nl" | "en";
            stage: components["schemas"]["Stage"] | null;
            since: CalendarDate | null;
            practices: {
                code: string;
                title: string;
                wayOfWorking: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                from: CalendarDate;
                /** @description The first day without it */
                until: CalendarDate | null;
            }[];
            adviser: string | null;
            /** @description Of who accompanies; for If-Match */
            version: number;
            /** @description Protected; only of a verified diploma */
            title: string | null;
            asked: components["schemas"]["AskedDocument"][];
            documents: components["schemas"]["MemberDocument"][];
            events: {
                /** @enum {string} */
                verb: "register" | "enrol" | "return" | "agree" | "associate" | "refuse" | "withdraw" | "announce-leaving" | "leave";
                to: components["schemas"]["Stage"];
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                on: CalendarDate;
                by: string | null;
                why: string;
            }[];
            nextSteps: {
                /** @enum {string} */
                verb: "register" | "enrol" | "return" | "agree" | "associate" | "refuse" | "withdraw" | "announce-leaving" | "leave";
                heldBackBy: components["schemas"]["HeldBack"][];
            }[];
            appointments: components["schemas"]["AppointmentAnswer"][];
            accesses: {
                name: string;
                role: components["schemas"]["Role"];
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                since: CalendarDate;
            }[];
        };
        MemberSummary: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            language: "fr" | "nl" | "en";
        };
        MembersPreview: {
            lines: {
                line: number;
                code: string;
                name: string;
                /** @enum {string} */
                verdict: "new" | "known" | "rejected";
                /** @description The columns to correct, or 'twice' for what stands twice */
                reasons: string[];
            }[];
            new: number;
            known: number;
            rejected: number;
        };
        MessageList: {
            messages: {
                number: number;
                isMine: boolean;
                /** Format: date-time */
                sentAt: string;
                words: string;
            }[];
            next: string | null;
        };
        MissingDocument: {
            type: components["schemas"]["DocumentType"];
            /** @enum {string} */
            lack: "to-bring" | "to-verify" | "expired";
        };
        MissionComparison: {
            /** @description Always shown first */
            estimate: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            on: CalendarDate;
            year: number;
            rulesVersion: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            costs: string;
            /** @description What the cooperative keeps of it */
            contribution: string;
            selfEmployed: {
                key: components["schemas"]["GuidanceStatusKey"];
                title: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                brought: string;
                net: string | null;
                /** @description What the net is made of, to be explained */
                rule: string | null;
                rights: {
                    code: string;
                    text: string;
                    source: {
                        title: string;
                        /** Format: uri */
                        url: string;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        readOn: CalendarDate;
                    } | null;
                    /** @description null: our own words, not the law */
                    trust: components["schemas"]["GuidanceTrust"] | null;
                    /** @enum {string} */
                    effect: "kept" | "lost" | "reduced" | "ask";
                }[];
                notCounted: components["schemas"]["GuidanceSaying"][];
            };
            employed: {
                key: components["schemas"]["GuidanceStatusKey"];
                title: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                brought: string;
                net: string | null;
                /** @description What the net is made of, to be explained */
                rule: string | null;
                rights: {
                    code: string;
                    text: string;
                    source: {
                        title: string;
                        /** Format: uri */
                        url: string;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        readOn: CalendarDate;
                    } | null;
                    /** @description null: our own words, not the law */
                    trust: components["schemas"]["GuidanceTrust"] | null;
                    /** @enum {string} */
                    effect: "kept" | "lost" | "reduced" | "ask";
                }[];
                notCounted: components["schemas"]["GuidanceSaying"][];
            };
            /** @description Employed less self-employed */
            difference: string | null;
            unknown: string[];
        };
        MyCooperative: {
            /** Format: uuid */
            id: string;
            /** @description Its name in addresses of pages: 'passerelle' */
            slug: string;
            name: string;
            /** @enum {string} */
            country: "BE" | "FR";
            /** @description Its French addresses people as « vous » */
            saysVous: boolean;
            roles: components["schemas"]["Role"][];
            /** @description Of the member whom the person is */
            memberId: string | null;
            /** @description Of the same */
            memberCode: string | null;
        };
        NewInformation: {
            title: string;
            text: string;
        };
        /** @enum {string} */
        Next: "team-answers" | "choose-meeting" | "team-informs" | "read-information" | "reading-time" | "bring-documents" | "team-verifies" | "team-decides" | "nothing";
        Note: {
            /** @enum {string} */
            kind: "invoice";
            number: string;
            on: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            net: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            vat: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            vatLost: string;
        } | {
            /** @enum {string} */
            kind: "on-base";
            /** @description An exact amount: whole euros, a point, two decimals */
            base: string;
            of: string;
        } | {
            /** @enum {string} */
            kind: "voted";
            on: string;
        } | {
            /** @enum {string} */
            kind: "exemption";
            text: string;
        } | {
            /** @enum {string} */
            kind: "correction";
            concerns: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
        } | {
            /** @enum {string} */
            kind: "percent";
            percent: string;
            /** @enum {string} */
            of: "invoiced" | "collected";
        } | {
            /** @enum {string} */
            kind: "vat-lost";
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
        } | {
            /** @enum {string} */
            kind: "late-payers";
            count: number;
        } | {
            /** @enum {string} */
            kind: "ceiling";
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
            source: string;
        } | {
            /** @enum {string} */
            kind: "base";
            grid: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
        } | {
            /** @enum {string} */
            kind: "part";
            code: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
        } | {
            /** @enum {string} */
            kind: "before";
            on: string;
        } | {
            /** @enum {string} */
            kind: "text";
            text: string;
        };
        NoteList: {
            notes: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                madeOn: CalendarDate;
                by: string | null;
                text: string;
            }[];
        };
        Notification: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            ids: {
                [key: string]: string;
            };
            /** Format: date-time */
            toldAt: string;
            isRead: boolean;
        };
        /** @enum {string} */
        NotificationKind: "statement-published" | "close-proposed" | "close-waits" | "reopening-proposed" | "question-asked" | "question-answered" | "document-verified" | "document-refused" | "webhook-disabled" | "role-taken" | "threshold-reached";
        NotificationList: {
            /** @description Of all, not of the page */
            unread: number;
            notifications: components["schemas"]["Notification"][];
            next: string | null;
        };
        /** @enum {string} */
        OpenBooksCheck: "bank-not-compared" | "suspense" | "numbers-missing" | "contribution-differs" | "unbalanced";
        OpenCheck: {
            name: components["schemas"]["CheckName"];
            isBlocking: boolean;
            count: number;
            /** @description In the words of the books: 'COOP 499 12.00' */
            where: string[];
        };
        OpenJob: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description failed: it is tried again at `nextAt`; given-up: somebody must ask again */
            state: components["schemas"]["JobState"];
            /** Format: date-time */
            askedAt: string;
            /** @description Not before; null once it runs */
            nextAt: string | null;
            attempts: number;
            /** @description A stable code */
            lastError: string | null;
        };
        OpenedPerson: {
            /** Format: uuid */
            id: string;
            /** @description What stands for a person: 'P-7K3M' */
            pseudonym: string;
            identity: components["schemas"]["IdentityShape"];
            version: number;
        };
        OwnMeeting: {
            /** Format: uuid */
            id: string;
            title: string;
            place: string;
            /**
             * @description poll: its date is not chosen yet
             * @enum {string}
             */
            state: "poll" | "fixed";
            startsAt: string | null;
            /** @description Among which one answers, in a poll */
            dates: string[];
            freePlaces: number;
            chosen: string[];
            seat: ("place" | "waiting") | null;
        };
        PeerList: {
            peers: {
                /** Format: uuid */
                memberId: string;
                name: string;
            }[];
            next: string | null;
        };
        PeopleCount: number | "under-5";
        PersonList: {
            persons: {
                /** Format: uuid */
                id: string;
                /** @description What stands for a person: 'P-7K3M' */
                pseudonym: string;
                /** Format: date-time */
                addedAt: string;
                /** @description Nobody can read who it was any more */
                isErased: boolean;
            }[];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        PersonNotes: {
            notes: string[];
        };
        PersonOpenings: {
            openings: {
                /** Format: date-time */
                at: string;
                /** @description Their name; null: a program */
                by: string | null;
                isMe: boolean;
                /** @description Stable: 'vault.identity-opened'… */
                action: string;
                reason: string | null;
            }[];
            next: string | null;
        };
        PooledAgeing: {
            perBooks: {
                /** @description An exact amount: whole euros, a point, two decimals */
                notDue: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                upTo30: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                upTo60: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                over60: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                total: string;
                books: string;
            }[];
            total: components["schemas"]["Ages"];
            latePayers: components["schemas"]["PeopleCount"];
        };
        PooledBooks: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "cooperative" | "member" | "employer_group";
            /** @enum {string} */
            chart: "PCMN" | "PCG";
            registrationNumber: string;
            vat: {
                /** @enum {string} */
                status: "taxable" | "franchise" | "exempt" | "mixed";
                since: string;
            };
            keeper: {
                /** @enum {string} */
                kind: "self" | "employee" | "firm";
                name: string;
                registration: string | null;
            };
            practices: number;
            entries: components["schemas"]["EntryRange"];
            chain: components["schemas"]["ChainHead"];
            signedBy: string | null;
            checksOpen: components["schemas"]["OpenBooksCheck"][];
        };
        PooledContribution: {
            practice: string;
            member: string;
            books: string;
            isInternal: boolean;
            parts: components["schemas"]["PooledContributionPart"][];
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            vat: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            vatLost: string;
            invoice: {
                number: string;
                on: string;
                dueOn: string;
                isPaid: boolean;
            } | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            unpaidBefore: string;
        };
        PooledContributionPart: {
            rule: string;
            label: string;
            votedOn: string | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            base: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            amount: string;
            exemption: string | null;
        };
        PooledContributions: {
            perPractice: components["schemas"]["PooledContribution"][];
            /** @description An exact amount: whole euros, a point, two decimals */
            total: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            internal: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            vat: string;
            shares: components["schemas"]["ContributionShare"][];
            fromCandidates: {
                /** @description An exact amount: whole euros, a point, two decimals */
                amount: string;
                accounts: string[];
            };
        };
        PooledControl: {
            code: string;
            of?: string;
            label: string;
            finding: string;
            holds: boolean;
        };
        PooledCorrection: {
            books: string;
            practice: string | null;
            sequence: number;
            on: string;
            concerns: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
        };
        PooledPractice: {
            code: string;
            title: string;
            member: string;
            books: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            income: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            expense: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
            entries: number;
        };
        PooledRow: {
            code: string;
            label: string;
            perBooks: string[];
            /** @description An exact amount: whole euros, a point, two decimals */
            eliminated: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            pooled: string;
            strong: boolean;
        };
        PooledRows: {
            result: components["schemas"]["PooledRow"][];
            bank: components["schemas"]["PooledRow"][];
            situation: components["schemas"]["PooledRow"][];
            proof: components["schemas"]["PooledRow"][];
            treasury: components["schemas"]["PooledRow"][];
        };
        PooledSignature: {
            /** @enum {string} */
            signs: "books";
            by: string;
            registration: string | null;
            books: string[];
        } | {
            /** @enum {string} */
            signs: "perimeter-and-votes";
            cooperative: string;
        };
        PooledStatement: {
            cooperative: {
                name: string;
                slug: string;
                /** @enum {string} */
                country: "BE" | "FR";
            };
            quarter: string;
            period?: string;
            quarters?: string[];
            from: string;
            lastDay: string;
            version: number;
            provisional: boolean;
            frozenOn: string;
            currency: string;
            books: components["schemas"]["PooledBooks"][];
            rows: components["schemas"]["PooledRows"];
            vat: components["schemas"]["VatOfBooks"][];
            ageing: components["schemas"]["PooledAgeing"];
            contributions: components["schemas"]["PooledContributions"];
            corrections: components["schemas"]["PooledCorrection"][];
            practices: components["schemas"]["PooledPractice"][];
            controls: components["schemas"]["PooledControl"][];
            signatures: components["schemas"]["PooledSignature"][];
            /** @enum {string} */
            kind: "pooled";
            comparison: {
                income: components["schemas"]["Figures"];
                expense: components["schemas"]["Figures"];
                result: components["schemas"]["Figures"];
            };
            history: components["schemas"]["QuarterBar"][];
        };
        /** @enum {string} */
        PositionGroup: "bank" | "receivables" | "payables" | "vat" | "social" | "other" | "equity" | "shared";
        PositionLine: {
            group: components["schemas"]["PositionGroup"];
            /** @description An exact amount: whole euros, a point, two decimals */
            opening: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            debit: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            credit: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            closing: string;
        };
        PracticeSection: {
            books: components["schemas"]["BooksIdentity"];
            wayOfWorking: string;
            profile: components["schemas"]["Profile"];
            headline: components["schemas"]["Headline"];
            blocks: components["schemas"]["StatementBlock"][];
            accountant: components["schemas"]["StatementBlock"][];
            income: components["schemas"]["ResultLine"][];
            expense: components["schemas"]["ResultLine"][];
            totals: {
                income: components["schemas"]["Figures"];
                expense: components["schemas"]["Figures"];
                result: components["schemas"]["Figures"];
            };
            position: components["schemas"]["PositionLine"][];
            proof: components["schemas"]["SituationProof"];
            /** @description An exact amount: whole euros, a point, two decimals */
            pending: string;
            entries: components["schemas"]["EntryRange"];
            documents: components["schemas"]["DocumentRange"][];
            chain: components["schemas"]["ChainHead"];
        };
        PracticeStatement: {
            cooperative: {
                name: string;
                slug: string;
                /** @enum {string} */
                country: "BE" | "FR";
            };
            quarter: string;
            period?: string;
            quarters?: string[];
            from: string;
            lastDay: string;
            version: number;
            provisional: boolean;
            frozenOn: string;
            currency: string;
            /** @enum {string} */
            kind: "practice";
            /** @enum {string} */
            language: "fr" | "nl" | "en";
            practice: {
                code: string;
                title: string;
                member: string;
                protectedTitle?: string;
            };
            sections: components["schemas"]["PracticeSection"][];
            history: components["schemas"]["QuarterBar"][];
        };
        PriceCeilingList: {
            ceilings: {
                /** Format: uuid */
                stepId: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                validFrom: CalendarDate;
                /** @description Euros an hour, two decimals */
                hourly: string;
                reason: string;
                proposed: {
                    name: string;
                    /** Format: date-time */
                    at: string;
                };
                confirmed: {
                    name: string;
                    /** Format: date-time */
                    at: string;
                };
            }[];
        };
        Privacy: {
            processings: components["schemas"]["Processing"][];
            retention: components["schemas"]["RetentionRule"][];
        };
        Problem: {
            /** @description urn:plusloin:refusal:<code> */
            type: string;
            /** @description What kind of refusal it is */
            title: string;
            status: number;
            /** @description The sentence for people, as Accept-Language asks */
            detail: string;
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        Processing: {
            /** @description Stable: 'identities' */
            name: string;
            title: string;
            purpose: string;
            legalBasis: string;
            /** @description Whose data it is */
            subjects: string[];
            data: string[];
            recipients: string[];
            /** @description For how long */
            kept: string;
            protection: string[];
        };
        /** @enum {string} */
        Profile: "independent" | "micro" | "employed";
        PublicCooperative: {
            name: string;
            /** @enum {string} */
            country: "BE" | "FR";
            timeZone: string;
            /** @description Those to come, the next first */
            meetings: components["schemas"]["PublicMeeting"][];
        };
        PublicMeeting: {
            /** Format: uuid */
            id: string;
            title: string;
            place: string;
            /**
             * @description poll: its date is not chosen yet
             * @enum {string}
             */
            state: "poll" | "fixed";
            startsAt: string | null;
            /** @description Among which one answers, in a poll */
            dates: string[];
            freePlaces: number;
        };
        QuarterBar: {
            quarter: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            income: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            expense: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
        };
        QuarterVersion: {
            /** Format: uuid */
            closeId: string;
            version: number;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            frozenOn: CalendarDate;
            /** @description Why it was opened again */
            reopening: {
                reason: string;
                /** Format: date-time */
                confirmedAt: string;
            } | null;
            differences: components["schemas"]["FigureDifference"][];
        };
        QuarterVersions: {
            versions: components["schemas"]["QuarterVersion"][];
        };
        Question: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            closeId: string;
            /** @description A quarter, yyyy-Qn, or a year, yyyy */
            quarter: string;
            /** @description Of the statement */
            version: number;
            subject: string;
            /** @description 'ALICE/invoiced.fees', or 'ALICE/invoiced' for the sum of a block */
            figure: string;
            /** @enum {string} */
            waitsFor: "accountant" | "member";
            member: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            askedOn: CalendarDate;
            messages: {
                /** Format: uuid */
                id: string;
                isAnswer: boolean;
                isMine: boolean;
                by: string;
                /** Format: date-time */
                at: string;
                /** @description null: erased with its member */
                text: string | null;
            }[];
        };
        QuestionList: {
            questions: components["schemas"]["Question"][];
            next: string | null;
        };
        Readiness: {
            /** @description A quarter of a civil year, yyyy-Qn */
            quarter: string;
            counts: {
                ready: number;
                toCheck: number;
                waiting: number;
            };
            reasons: {
                name: components["schemas"]["CheckName"];
                practices: number;
            }[];
            /** @description Who would be written to, less those written to today */
            blockingMembers: number;
            practices: components["schemas"]["ReadyPractice"][];
            next: string | null;
        };
        /** @enum {string} */
        ReadinessState: "ready" | "to-check" | "waiting";
        ReadyHealth: {
            /** @enum {string} */
            status: "ok" | "unavailable";
            checks: components["schemas"]["HealthCheck"][];
        };
        ReadyPractice: {
            code: string;
            title: string;
            /** Format: uuid */
            memberId: string;
            member: string;
            state: components["schemas"]["ReadinessState"];
            /** @description The checks that are open */
            reasons: components["schemas"]["CheckName"][];
            /** @description When its member was last written to about this quarter */
            writtenOn: CalendarDate | null;
        };
        Received: {
            /** @enum {boolean} */
            received: true;
        };
        RelationChecklist: {
            /** @enum {string} */
            country: "BE" | "FR";
            estimate: string;
            questions: {
                code: string;
                question: string;
                /** @enum {string} */
                yes: "employee" | "self-employed" | "neither";
                /** @enum {string} */
                no: "employee" | "self-employed" | "neither";
                why: components["schemas"]["GuidanceSaying"];
            }[];
            office: components["schemas"]["GuidanceSaying"];
        };
        Reminders: {
            written: number;
            alreadyToday: number;
            withoutAccount: number;
        };
        Reopening: {
            /** @description A quarter of a civil year, yyyy-Qn */
            quarter: string;
            reason: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Whoever proposed it does not confirm it */
            isMine: boolean;
            version: number;
        };
        Replayed: {
            messages: number;
        };
        ResultLine: {
            /** @description An exact amount: whole euros, a point, two decimals */
            quarter: string;
            yearBefore: string | null;
            /** @description An exact amount: whole euros, a point, two decimals */
            yearToDate: string;
            account: string;
            label: string;
        };
        RetentionRule: {
            kind: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            validFrom: CalendarDate;
            years: number;
            source: string;
            link: string | null;
            isVerified: boolean;
            /** @description How much is past its time now; null where nothing is ever destroyed by itself */
            due: number | null;
        };
        /** @enum {string} */
        Role: "candidate" | "member" | "adviser" | "accountant" | "external-accountant" | "coordinator" | "auditor" | "ethics" | "group-manager" | "adherent" | "representative" | "funder";
        RoleList: {
            roles: {
                /**
                 * Format: uuid
                 * @description Of the grant
                 */
                id: string;
                account: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    email: string;
                };
                role: components["schemas"]["Role"];
                /** @description Whom the account is, advises, or keeps the books of */
                member: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    name: string;
                } | null;
                /** Format: date-time */
                since: string;
            }[];
            /** @description The `after` of the next page */
            next: string | null;
        };
        RuleList: {
            rules: components["schemas"]["ListedRule"][];
            /** @description The first day from which a new rule may hold: no quarter is closed */
            firstDay: CalendarDate | null;
            /** @description That can be simulated, the latest first */
            quarters: string[];
        };
        RuleTerms: {
            code: string;
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            validFrom: CalendarDate;
            label: string;
            labels?: {
                [key: string]: string;
            };
            /** @default null */
            votedOn: CalendarDate | null;
            base: {
                /** @enum {string} */
                kind: "invoiced" | "collected" | "margin" | "spent" | "none";
                /** @default [] */
                accounts: string[];
                /** @default [] */
                exceptAccounts: string[];
                /** @default [] */
                exceptAuxiliaries: string[];
                /** @default [] */
                journals: string[];
                /** @default [] */
                exceptJournals: string[];
            };
            /** @default null */
            tiers: {
                /** @enum {string} */
                how: "marginal" | "whole";
                steps: {
                    upTo: string | null;
                    percent: string;
                }[];
            } | null;
            /**
             * @default quarter
             * @enum {string}
             */
            per: "quarter" | "year";
            /** @default null */
            fixed: {
                amount: string;
                /** @enum {string} */
                per: "month" | "quarter" | "year";
                /**
                 * @default member
                 * @enum {string}
                 */
                each: "member" | "practice";
            } | null;
            /** @default null */
            floor: string | null;
            /** @default null */
            cap: string | null;
            /**
             * @default {
             *       "waysOfWorking": [],
             *       "practices": []
             *     }
             */
            scope: {
                /** @default [] */
                waysOfWorking: string[];
                /** @default [] */
                practices: string[];
            };
            /** @default null */
            insteadOf: string | null;
            /** @default null */
            paymentTermDays: number | null;
        };
        SealedMembers: {
            members: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                persons: number;
            }[];
            next: string | null;
        };
        SealedPerson: {
            /** Format: uuid */
            id: string;
            /** @description What stands for a person: 'P-7K3M' */
            pseudonym: string;
        };
        SessionList: {
            sessions: {
                /** Format: uuid */
                id: string;
                isCurrent: boolean;
                /** Format: date-time */
                begunAt: string;
                /** Format: date-time */
                lastUsedAt: string;
                /** Format: date-time */
                expiresAt: string;
                address: string | null;
                browser: string | null;
            }[];
        };
        SetUp: {
            facts: boolean;
            books: boolean;
            rule: boolean;
            /** @description How many there are */
            members: number;
            /** @description Members whose letter was not sent yet */
            toInvite: number;
        };
        Simulation: {
            quarters: {
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                owed: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                wouldOwe: string;
                practices: {
                    /** Format: uuid */
                    practiceId: string;
                    code: string;
                    /** @description An exact amount: whole euros, a point, two decimals */
                    owed: string;
                    /** @description An exact amount: whole euros, a point, two decimals */
                    wouldOwe: string;
                }[];
            }[];
            /** @description Over all quarters asked, who gains most first */
            practices: {
                /** Format: uuid */
                practiceId: string;
                code: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                owed: string;
                /** @description An exact amount: whole euros, a point, two decimals */
                wouldOwe: string;
            }[];
            /** @description An exact amount: whole euros, a point, two decimals */
            owed: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            wouldOwe: string;
            /** @description How many practices would owe less, the same, more */
            distribution: {
                less: number;
                same: number;
                more: number;
            };
        };
        SituationProof: {
            /** @description An exact amount: whole euros, a point, two decimals */
            opening: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            private: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            shared: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            closing: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            difference: string;
        };
        /** @enum {string} */
        Stage: "candidate" | "agreement" | "associate" | "leaving" | "left" | "refused" | "withdrawn";
        StandingFacts: {
            /** @description As its people call it */
            name: string;
            legalName: string;
            registrationNumber: string;
            street: string;
            postalCode: string;
            city: string;
            /** @description An IANA name, Europe/Brussels */
            timeZone: string;
            /** @enum {string} */
            language: "fr" | "nl" | "en";
            /** @description Its people are addressed as « vous » in French */
            saysVous: boolean;
            contactEmail: string;
            quorumPercent: number;
            /** @enum {string} */
            country: "BE" | "FR";
            version: number;
        };
        StandingGuidanceSettings: {
            /** @description What first years brought, for everybody */
            showsFirstYear: boolean;
            dominantPayerPercent: number;
            version: number;
        };
        StartList: {
            /** @description To members since a short time */
            isOffered: boolean;
            done: components["schemas"]["StartStep"][];
        };
        /** @enum {string} */
        StartStep: "identity" | "bank" | "vat" | "payer" | "invoice" | "calendar" | "dismissed";
        Statement: components["schemas"]["PracticeStatement"] | components["schemas"]["PooledStatement"];
        StatementBlock: {
            code: string;
            letter: string | null;
            basis: components["schemas"]["Basis"] | null;
            lines: components["schemas"]["StatementLine"][];
            total: components["schemas"]["StatementLine"] | null;
            duties?: components["schemas"]["Duty"][];
        };
        /** @enum {string} */
        StatementFileKind: "pdf" | "json" | "csv" | "xlsx";
        StatementLine: {
            code: string;
            number: string | null;
            label: string | null;
            quarter: string | null;
            yearBefore?: string | null;
            yearToDate?: string | null;
            notes: components["schemas"]["Note"][];
            isAside: boolean;
        };
        StatementList: {
            statements: components["schemas"]["ListedStatement"][];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        StepAnswer: {
            stage: components["schemas"]["Stage"];
            /**
             * Format: date
             * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
             */
            since: CalendarDate;
        };
        StepList: {
            steps: components["schemas"]["TwoPersonStep"][];
            /** @description For `after`: where the next page begins */
            next: string | null;
        };
        /** @enum {string} */
        StepVerb: "agree" | "associate" | "refuse" | "withdraw";
        Trial: {
            /** @description A quarter of a civil year, yyyy-Qn */
            quarter: string;
            /** Format: date-time */
            triedAt: string;
            checks: components["schemas"]["OpenCheck"][];
            /** @description Control lines of the pooled statement that do not hold */
            controls: {
                /** @description As the pooled statement numbers them: 'C4' */
                code: string;
                /** @description Of a control that there are many of */
                where: string | null;
                finding: string;
            }[];
            figures: components["schemas"]["TrialFigures"][];
            /** @description 'v1', the instant of the trial before, or null: the first one */
            comparedWith: string | null;
            differences: components["schemas"]["FigureDifference"][];
        };
        TrialFigures: {
            practice: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            income: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            expense: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            result: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            contribution: string;
        };
        TwoPersonStep: {
            /** Format: uuid */
            id: string;
            wanted: {
                /** @enum {string} */
                kind: "bank-details";
                /** @description null: of the cooperative itself */
                member: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** @description Masked */
                iban: string;
            } | {
                /** @enum {string} */
                kind: "price-ceiling";
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                validFrom: CalendarDate;
                hourly: string;
            } | {
                /** @enum {string} */
                kind: "contribution-rule";
                terms: components["schemas"]["RuleTerms"];
            };
            reason: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Whoever proposed it does not confirm it */
            isMine: boolean;
            /**
             * @description waits: confirmed, and can be taken back until it holds
             * @enum {string}
             */
            state: "open" | "waits" | "confirmed" | "withdrawn";
            /** @description Once it is confirmed */
            holdsFrom: string | null;
        };
        UnreadLeft: {
            unread: number;
        };
        VatOfBooks: {
            books: string;
            /** @enum {string} */
            status: "taxable" | "franchise" | "exempt" | "mixed";
            /** @description An exact amount: whole euros, a point, two decimals */
            due: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            creditNotes: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            deductible: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            waiting: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            declared: string;
            /** @description An exact amount: whole euros, a point, two decimals */
            total: string;
        };
        WaitingDocuments: {
            documents: {
                /** Format: uuid */
                id: string;
                type: components["schemas"]["DocumentType"];
                /** @description As the person called the file */
                name: string;
                bytes: number;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                issuedOn: CalendarDate;
                expiresOn: CalendarDate | null;
                /** @enum {string} */
                state: "waiting" | "verified" | "refused";
                /** @description Why it was refused */
                reason: string | null;
                /** @description Brought by whoever asks, who cannot judge it */
                isMine: boolean;
                person: string;
                /** @description null: of somebody on the way in */
                memberId: string | null;
                /** Format: uuid */
                pathId: string;
                /**
                 * Format: date
                 * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                 */
                broughtOn: CalendarDate;
            }[];
            next: string | null;
        };
        /** @enum {string} */
        WatchedThreshold: "be-vat" | "be-vat-tolerated" | "be-complementary" | "fr-vat" | "fr-vat-at-once" | "fr-micro" | "dominant-payer";
        Webhook: {
            /** Format: uuid */
            id: string;
            version: number;
            url: string;
            description: string;
            events: string[];
            /** Format: date-time */
            addedAt: string;
            disabled: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                because: "asked" | "failing" | "gone";
            } | null;
            failingSince: string | null;
            formerSecretUntil: string | null;
        };
        WebhookDeliveries: {
            deliveries: components["schemas"]["WebhookDelivery"][];
            next: string | null;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            type: string;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            /** Format: date-time */
            createdAt: string;
            nextAt: string | null;
            attempts: {
                number: number;
                /** Format: date-time */
                at: string;
                status: number | null;
                problem: string | null;
                durationMs: number;
            }[];
        };
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        WebhookSecret: {
            webhook: components["schemas"]["Webhook"];
            /** @description Keep it: it is not shown again */
            secret: string;
        };
        WebhookTested: {
            /** Format: uuid */
            deliveryId: string;
        };
    };
    responses: {
        /** @description A refusal, with its stable code and a sentence in the language asked for */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "auth.change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                    /** @constant */
                    revokeOtherSessions: true;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/delete-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/generate-authenticate-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                        timeout?: number;
                        rpId?: string;
                        allowCredentials?: {
                            id: string;
                            /** @constant */
                            type: "public-key";
                            transports?: string[];
                        }[];
                        /** @enum {string} */
                        userVerification?: "required" | "preferred" | "discouraged";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/generate-register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                        timeout?: number;
                        rp: {
                            name: string;
                            id?: string;
                        };
                        user: {
                            id: string;
                            name: string;
                            displayName: string;
                        };
                        pubKeyCredParams: {
                            alg: number;
                            /** @constant */
                            type: "public-key";
                        }[];
                        excludeCredentials?: {
                            id: string;
                            /** @constant */
                            type: "public-key";
                            transports?: string[];
                        }[];
                        authenticatorSelection?: {
                            /** @enum {string} */
                            residentKey?: "required" | "preferred" | "discouraged";
                            requireResidentKey?: boolean;
                            /** @enum {string} */
                            userVerification?: "required" | "preferred" | "discouraged";
                        };
                        /** @enum {string} */
                        attestation?: "none" | "indirect" | "direct" | "enterprise";
                        extensions?: {
                            credProps?: boolean;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/list-user-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name?: string | null;
                        createdAt?: string | null;
                    }[];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/update-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        passkey: {
                            id: string;
                            name?: string | null;
                            createdAt?: string | null;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/verify-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    response: {
                        id: string;
                        /** @constant */
                        type: "public-key";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkey/verify-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    response: {
                        id: string;
                        /** @constant */
                        type: "public-key";
                    } & {
                        [key: string]: unknown;
                    };
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name?: string | null;
                        createdAt?: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A mail address; capital letters count as small ones */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A mail address; capital letters count as small ones */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description true: the session begins once a second factor is shown */
                        twoFactorRedirect?: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Shown this once; each is good for one use */
                        backupCodes: string[];
                        totpURI: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Shown this once; each is good for one use */
                        backupCodes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "auth.two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done; a session is in its cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "cooperative.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cooperative */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "adviser.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviserList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative */
                from?: string;
                /** @description The last day */
                to?: string;
                /** @description As a line names it: an account, or what acted by itself */
                actor?: string;
                action?: string;
                subject?: string;
                /** @description Part of any of them, or of a detail */
                text?: string;
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "audit.file": {
        parameters: {
            query?: {
                /** @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative */
                from?: string;
                /** @description The last day */
                to?: string;
                /** @description As a line names it: an account, or what acted by itself */
                actor?: string;
                action?: string;
                subject?: string;
                /** @description Part of any of them, or of a detail */
                text?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "bank-details.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "bank-details.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An account number by ISO 13616, spaces allowed */
                    iban: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoPersonStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "books.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The books */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "books.balance": {
        parameters: {
            query?: {
                /** @description The first of January if not given */
                from?: string;
                /** @description The last day; the year’s if not given */
                to?: string;
                /** @description All that the caller may see if not given; common: of no practice */
                practice?: string | "common";
                /** @description Whether the entries that close the year count */
                closing?: "true" | "false";
                /** @description Accounts that begin with it */
                account?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
                booksId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "books.balance-file": {
        parameters: {
            query?: {
                /** @description The first of January if not given */
                from?: string;
                /** @description The last day; the year’s if not given */
                to?: string;
                /** @description All that the caller may see if not given; common: of no practice */
                practice?: string | "common";
                /** @description Whether the entries that close the year count */
                closing?: "true" | "false";
                /** @description Accounts that begin with it */
                account?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
                booksId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "books.entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                booksId: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "books.ledger": {
        parameters: {
            query?: {
                /** @description The first of January if not given */
                from?: string;
                /** @description The last day; the year’s if not given */
                to?: string;
                /** @description All that the caller may see if not given; common: of no practice */
                practice?: string | "common";
                /** @description Whether the entries that close the year count */
                closing?: "true" | "false";
                /** @description Accounts that begin with it */
                account?: string;
                /** @description Up to those that begin with it: makes a range with `account` */
                lastAccount?: string;
                journal?: string;
                /** @description In a label, a document or an auxiliary; or the number of an entry */
                text?: string;
                /** @description Of a line, on either side */
                amount?: string;
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                booksId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By account and day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "books.ledger-file": {
        parameters: {
            query?: {
                /** @description The first of January if not given */
                from?: string;
                /** @description The last day; the year’s if not given */
                to?: string;
                /** @description All that the caller may see if not given; common: of no practice */
                practice?: string | "common";
                /** @description Whether the entries that close the year count */
                closing?: "true" | "false";
                /** @description Accounts that begin with it */
                account?: string;
                /** @description Up to those that begin with it: makes a range with `account` */
                lastAccount?: string;
                journal?: string;
                /** @description In a label, a document or an auxiliary; or the number of an entry */
                text?: string;
                /** @description Of a line, on either side */
                amount?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
                booksId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.members": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedMembers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                breakGlassId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is open for a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                breakGlassId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing opens any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.persons": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                breakGlassId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By pseudonym */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassPersons"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                breakGlassId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.reason": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                breakGlassId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassReason"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where one is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.bring-document": {
        parameters: {
            query: {
                type: "diploma" | "insurance" | "criminal-record" | "registration-number";
                /** @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative */
                issuedOn: string;
                /** @description The last day on which it holds */
                expiresOn?: string;
                /** @description That a diploma gives */
                title?: "assistant-social";
            };
            header?: {
                /** @description As the person calls it, percent-encoded */
                "x-file-name"?: string;
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description It waits for eyes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentId"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.withdraw-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, file and all */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.document-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.confirm-reading": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.take-seat": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    dates?: string[];
                };
            };
        };
        responses: {
            /** @description It is noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.give-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is free again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidacy.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The path has ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.list": {
        parameters: {
            query?: {
                stage?: "candidate" | "agreement" | "associate" | "leaving" | "left" | "refused" | "withdrawn";
                waiting?: "late";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who waits comes first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.peers": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description The mail is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.inform": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting time runs from today */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.introduce": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    memberId: string;
                };
            };
        };
        responses: {
            /** @description Both are asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter is on its way */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.note": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Noted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "candidate.step": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                pathId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verb: "agree" | "associate" | "refuse" | "withdraw";
                    why: string;
                    memberCode?: string;
                    waysOfWorking?: string[];
                };
            };
        };
        responses: {
            /** @description The step is taken */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A quarter of a civil year, yyyy-Qn */
                    quarter: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody waits for it any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The close has begun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.remind": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A quarter of a civil year, yyyy-Qn */
                    quarter: string;
                    /** @description Only those for whom this check is open */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description How many */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "reopening.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A quarter of a civil year, yyyy-Qn */
                    quarter: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reopening"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "reopening.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody waits for it any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "reopening.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its months are open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reopening"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.trial.run": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A quarter of a civil year, yyyy-Qn */
                    quarter: string;
                };
            };
        };
        responses: {
            /** @description What it found */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trial"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.year.begin": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description It is under way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                closeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In each event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["CloseStanding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.results": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "made" | "waiting" | "failed";
            };
            header?: never;
            path: {
                cooperativeId: string;
                closeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosePractices"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                closeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null: all that failed */
                    practice: string | null;
                };
            };
        };
        responses: {
            /** @description They are under way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands in the way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseChecks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.practices": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
                state?: "ready" | "to-check" | "waiting";
                reason?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.trial.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestTrial"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "close.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                /** @description A quarter of a civil year, yyyy-Qn */
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarterVersions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "contribution-rule.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "contribution-rule.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    terms: {
                        code: string;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        validFrom: string;
                        label: string;
                        labels?: {
                            [key: string]: string;
                        };
                        /** @default null */
                        votedOn?: string | null;
                        base: {
                            /** @enum {string} */
                            kind: "invoiced" | "collected" | "margin" | "spent" | "none";
                            /** @default [] */
                            accounts?: string[];
                            /** @default [] */
                            exceptAccounts?: string[];
                            /** @default [] */
                            exceptAuxiliaries?: string[];
                            /** @default [] */
                            journals?: string[];
                            /** @default [] */
                            exceptJournals?: string[];
                        };
                        /** @default null */
                        tiers?: {
                            /** @enum {string} */
                            how: "marginal" | "whole";
                            steps: {
                                upTo: string | null;
                                percent: string;
                            }[];
                        } | null;
                        /**
                         * @default quarter
                         * @enum {string}
                         */
                        per?: "quarter" | "year";
                        /** @default null */
                        fixed?: {
                            amount: string;
                            /** @enum {string} */
                            per: "month" | "quarter" | "year";
                            /**
                             * @default member
                             * @enum {string}
                             */
                            each?: "member" | "practice";
                        } | null;
                        /** @default null */
                        floor?: string | null;
                        /** @default null */
                        cap?: string | null;
                        /**
                         * @default {
                         *       "waysOfWorking": [],
                         *       "practices": []
                         *     }
                         */
                        scope?: {
                            /** @default [] */
                            waysOfWorking?: string[];
                            /** @default [] */
                            practices?: string[];
                        };
                        /** @default null */
                        insteadOf?: string | null;
                        /** @default null */
                        paymentTermDays?: number | null;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoPersonStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "contribution-rule.simulate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    terms: {
                        code: string;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        validFrom: string;
                        label: string;
                        labels?: {
                            [key: string]: string;
                        };
                        /** @default null */
                        votedOn?: string | null;
                        base: {
                            /** @enum {string} */
                            kind: "invoiced" | "collected" | "margin" | "spent" | "none";
                            /** @default [] */
                            accounts?: string[];
                            /** @default [] */
                            exceptAccounts?: string[];
                            /** @default [] */
                            exceptAuxiliaries?: string[];
                            /** @default [] */
                            journals?: string[];
                            /** @default [] */
                            exceptJournals?: string[];
                        };
                        /** @default null */
                        tiers?: {
                            /** @enum {string} */
                            how: "marginal" | "whole";
                            steps: {
                                upTo: string | null;
                                percent: string;
                            }[];
                        } | null;
                        /**
                         * @default quarter
                         * @enum {string}
                         */
                        per?: "quarter" | "year";
                        /** @default null */
                        fixed?: {
                            amount: string;
                            /** @enum {string} */
                            per: "month" | "quarter" | "year";
                            /**
                             * @default member
                             * @enum {string}
                             */
                            each?: "member" | "practice";
                        } | null;
                        /** @default null */
                        floor?: string | null;
                        /** @default null */
                        cap?: string | null;
                        /**
                         * @default {
                         *       "waysOfWorking": [],
                         *       "practices": []
                         *     }
                         */
                        scope?: {
                            /** @default [] */
                            waysOfWorking?: string[];
                            /** @default [] */
                            practices?: string[];
                        };
                        /** @default null */
                        insteadOf?: string | null;
                        /** @default null */
                        paymentTermDays?: number | null;
                    };
                    quarters: string[];
                    /** @description Instead of what is in the books: this much counted each quarter */
                    base?: string;
                };
            };
        };
        responses: {
            /** @description What it would ask */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "document.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description First come first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingDocuments"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "document.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "document.judge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    judgement: "verified";
                } | {
                    /** @enum {string} */
                    judgement: "refused";
                    /** @description The reason, which is kept */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is verified, or refused */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "export.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "export.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It begins */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperativeExport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "export.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.settings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingGuidanceSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.settings.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What first years brought, for everybody */
                    showsFirstYear: boolean;
                    dominantPayerPercent: number;
                };
            };
        };
        responses: {
            /** @description Kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingGuidanceSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "information.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationInForce"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "information.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description In force */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationInForce"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "introduction.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "introduction.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                introductionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "introduction.consent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                introductionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agreed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "introduction.messages": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                introductionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "introduction.write": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                introductionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Passed on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitation.list": {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitation.send": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A mail address; capital letters count as small ones */
                    email: string;
                    /** @enum {string} */
                    role: "candidate" | "member" | "adviser" | "accountant" | "external-accountant" | "coordinator" | "auditor" | "ethics" | "group-manager" | "adherent" | "representative" | "funder";
                    /**
                     * Format: uuid
                     * @description The member this account is, advises, or keeps the books of
                     */
                    memberId?: string;
                };
            };
        };
        responses: {
            /** @description The letter is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitation.members": {
        parameters: {
            query?: {
                /** @description In the name or the code */
                search?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom it may concern */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundMembers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitation.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its letter opens nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "job.list": {
        parameters: {
            query?: {
                state?: "waiting" | "running" | "failed" | "given-up";
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "job.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAskedAgain"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those to come first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    place: string;
                    quorum: number;
                    places: number;
                    dates: string[];
                };
            };
        };
        responses: {
            /** @description Announced */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.attend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    present: string[];
                };
            };
        };
        responses: {
            /** @description The meeting was held */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "meeting.call-off": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All who answered are told */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.list": {
        parameters: {
            query?: {
                /** @description In names, codes, practices */
                search?: string;
                stage?: "candidate" | "agreement" | "associate" | "leaving" | "left" | "refused" | "withdrawn";
                /** @description A way of working of one of their practices */
                way?: string;
                documents?: "missing" | "waiting" | "expiring";
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberSummary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "adviser.name": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null: nobody any more */
                    accountId: string | null;
                };
            };
        };
        responses: {
            /** @description They accompany from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviserStanding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "appointment.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startsAt: string;
                    minutes: number;
                    /** @description A place, or how one calls */
                    place: string;
                };
            };
        };
        responses: {
            /** @description It is in the diary */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentId"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "appointment.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "held" | "cancelled";
                };
            };
        };
        responses: {
            /** @description It was held, or will not be */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "leaving.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.associate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The reason, which is kept */
                    why: string;
                };
            };
        };
        responses: {
            /** @description An associate now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.bank-details.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.bank-details.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An account number by ISO 13616, spaces allowed */
                    iban: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoPersonStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.of-member": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlassList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "break-glass.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.correspondence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, to be saved and handed over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "leaving.end": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memberCode: string;
                    /** @description The reason, which is kept */
                    why: string;
                    /**
                     * Format: date
                     * @description The last day of their practices; today when nothing is said
                     */
                    practicesUntil?: string;
                };
            };
        };
        responses: {
            /** @description They have left */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "document.upload": {
        parameters: {
            query: {
                type: "diploma" | "insurance" | "criminal-record" | "registration-number";
                /** @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative */
                issuedOn: string;
                /** @description The last day on which it holds */
                expiresOn?: string;
                /** @description That a diploma gives */
                title?: "assistant-social";
            };
            header?: {
                /** @description As the person calls it, percent-encoded */
                "x-file-name"?: string;
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description It waits for eyes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentId"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                kind: "json" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file, for the member alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.member": {
        parameters: {
            query?: {
                language?: "fr" | "nl" | "en";
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From their books */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberGuidance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.member.ahead": {
        parameters: {
            query?: {
                language?: "fr" | "nl" | "en";
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What comes next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberAhead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.member.compare": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    language?: "fr" | "nl" | "en";
                    answers: {
                        /** @description Invoiced in the year, without VAT */
                        turnover?: string;
                        /** @description In the year, without VAT */
                        costs?: string;
                        /** @description Gross, of an employment that is kept */
                        wageMonth?: string;
                        /** @description Of a full time, in the employment that is kept */
                        employedShare?: string;
                        /** @enum {string} */
                        household?: "single" | "couple";
                        /** @description France: taxable income of the household besides, in the year */
                        otherIncome?: string;
                        children?: number;
                        isFirstActivity?: boolean;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        startedOn?: string;
                        /** @enum {string} */
                        profession?: "social-worker" | "psychologist" | "other";
                        /** @description The protected title, by diploma */
                        hasTitle?: boolean;
                        /** @enum {string} */
                        livesIn?: "BE" | "FR" | "elsewhere";
                        /** @description Personal services to elderly or disabled people at home */
                        helpsAtHome?: boolean;
                        /** @description Belgium: the rate of the municipality */
                        municipalTax?: string;
                        /** @description Belgium: the fee of the social fund */
                        fundFee?: string;
                        acre?: boolean;
                        /** @description France: versement libératoire */
                        withholdingOption?: boolean;
                        /** @description Gross a month, as a group or a cooperative quoted it */
                        offeredWage?: string;
                        /** @description What a cooperative of employees or an umbrella company keeps */
                        structureFee?: string;
                        /** @description An exact amount: whole euros, a point, two decimals */
                        wantedNetMonth?: string;
                    };
                };
            };
        };
        responses: {
            /** @description From both */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberGuidance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.member.mission": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    language?: "fr" | "nl" | "en";
                    answers: {
                        /** @description Invoiced in the year, without VAT */
                        turnover?: string;
                        /** @description In the year, without VAT */
                        costs?: string;
                        /** @description Gross, of an employment that is kept */
                        wageMonth?: string;
                        /** @description Of a full time, in the employment that is kept */
                        employedShare?: string;
                        /** @enum {string} */
                        household?: "single" | "couple";
                        /** @description France: taxable income of the household besides, in the year */
                        otherIncome?: string;
                        children?: number;
                        isFirstActivity?: boolean;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        startedOn?: string;
                        /** @enum {string} */
                        profession?: "social-worker" | "psychologist" | "other";
                        /** @description The protected title, by diploma */
                        hasTitle?: boolean;
                        /** @enum {string} */
                        livesIn?: "BE" | "FR" | "elsewhere";
                        /** @description Personal services to elderly or disabled people at home */
                        helpsAtHome?: boolean;
                        /** @description Belgium: the rate of the municipality */
                        municipalTax?: string;
                        /** @description Belgium: the fee of the social fund */
                        fundFee?: string;
                        acre?: boolean;
                        /** @description France: versement libératoire */
                        withholdingOption?: boolean;
                        /** @description Gross a month, as a group or a cooperative quoted it */
                        offeredWage?: string;
                        /** @description What a cooperative of employees or an umbrella company keeps */
                        structureFee?: string;
                        /** @description An exact amount: whole euros, a point, two decimals */
                        wantedNetMonth?: string;
                    };
                    /** @description That are invoiced */
                    hours: string;
                    /** @description Without VAT */
                    hourlyPrice: string;
                    /** @description Of the mission: travel, material */
                    costs: string;
                    /** @description How many months of the year it lasts */
                    months: number;
                    /** @description Gross, as the group offers it */
                    wageMonth: string;
                    /** @description The last twelve months hold it already */
                    isInBooks: boolean;
                };
            };
        };
        responses: {
            /** @description Both ways */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionComparison"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "leaving.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingStanding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "leaving.announce": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The reason, which is kept */
                    why: string;
                };
            };
        };
        responses: {
            /** @description It is announced */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "note.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description It is sealed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentId"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By pseudonym */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    address?: string;
                    phone?: string;
                    email?: string;
                    nationalNumber?: string;
                    /** Format: date */
                    bornOn?: string;
                    iban?: string;
                };
            };
        };
        responses: {
            /** @description The new pseudonym */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "person-asks" | "retention-ended";
                };
            };
        };
        responses: {
            /** @description The key is destroyed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
                kind: "json" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file, to be handed to the person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.open": {
        parameters: {
            query: {
                reason: "follow-up" | "correction" | "document" | "inspection" | "person-asks";
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    address?: string;
                    phone?: string;
                    email?: string;
                    nationalNumber?: string;
                    /** Format: date */
                    bornOn?: string;
                    iban?: string;
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.notes": {
        parameters: {
            query: {
                reason: "follow-up" | "correction" | "document" | "inspection" | "person-asks";
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonNotes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.note": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description It is sealed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedNote"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "person.openings": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonOpenings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of their path */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "member.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The reason, which is kept */
                    why: string;
                };
            };
        };
        responses: {
            /** @description On a new path */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "start.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "start.mark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                memberId: string;
                step: "identity" | "bank" | "vat" | "payer" | "invoice" | "calendar" | "dismissed";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isDone: boolean;
                };
            };
        };
        responses: {
            /** @description It is kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "notification.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "notification.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Which were read; null: all that were told so far */
                    ids: string[] | null;
                };
            };
        };
        responses: {
            /** @description What is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadLeft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "price-ceiling.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceCeilingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "price-ceiling.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    validFrom: string;
                    /** @description Euros an hour, two decimals */
                    hourly: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It waits for another */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoPersonStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "privacy.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole register */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "question.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
                waitsFor?: "accountant" | "member";
                closeId?: string;
                subject?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "question.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With what was said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "question.reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description With what was said */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "role.list": {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is what, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "role.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone with the next request of whoever held it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.books": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    from: string;
                    /** @enum {string} */
                    vat: "taxable" | "franchise" | "exempt" | "mixed";
                    periodicity: ("month" | "quarter" | "year") | null;
                };
            };
        };
        responses: {
            /** @description How far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.rule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    template: "share-and-fixed" | "share-of-collected" | "tiers-of-collected" | "fixed-only";
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                     */
                    votedOn: string;
                };
            };
        };
        responses: {
            /** @description How far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Letters on their way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersSent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.members": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The whole file, by the template */
                    csv: string;
                };
            };
        };
        responses: {
            /** @description Line by line */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The whole file, by the template */
                    csv: string;
                };
            };
        };
        responses: {
            /** @description Line by line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "set-up.template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list to fill in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "settings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingFacts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "settings.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As its people call it */
                    name: string;
                    legalName: string;
                    /** @description BCE or SIREN; its checksum is checked */
                    registrationNumber: string;
                    street: string;
                    postalCode: string;
                    city: string;
                    /** @description An IANA name, Europe/Brussels */
                    timeZone: string;
                    /** @enum {string} */
                    language: "fr" | "nl" | "en";
                    /** @description Its people are addressed as « vous » in French */
                    saysVous: boolean;
                    /** @description A mail address; capital letters count as small ones */
                    contactEmail: string;
                    quorumPercent: number;
                };
            };
        };
        responses: {
            /** @description As they stand now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingFacts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "statement.list": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "statement.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                closeId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it says, as its JSON file does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "statement.figure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                closeId: string;
                subject: string;
                books: string;
                block: string;
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSources"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "statement.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                closeId: string;
                subject: string;
                kind: "pdf" | "json" | "csv" | "xlsx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "statement.figure-lines": {
        parameters: {
            query?: {
                reading?: "moved" | "debit" | "credit" | "opening" | "closing" | "cash";
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                closeId: string;
                subject: string;
                books: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureLines"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "question.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                closeId: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 'ALICE/invoiced.fees', or 'ALICE/invoiced' for the sum of a block */
                    figure: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description It waits for an answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "step.list": {
        parameters: {
            query?: {
                state?: "open" | "all";
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "step.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody waits for it any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "step.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It holds, or will */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoPersonStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description https://…, without name or password in it */
                    url: string;
                    description: string;
                    events: ("close.published" | "statement.published" | "quarter.reopened" | "member.left")[];
                };
            };
        };
        responses: {
            /** @description With its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description https://…, without name or password in it */
                    url: string;
                    description: string;
                    events: ("close.published" | "statement.published" | "quarter.reopened" | "member.left")[];
                    isEnabled: boolean;
                };
            };
        };
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cooperativeId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is told nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.deliveries": {
        parameters: {
            query?: {
                /** @description What `next` of a page said */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                cooperativeId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    deliveryId: string;
                } | {
                    /** Format: date-time */
                    since: string;
                };
            };
        };
        responses: {
            /** @description They are on their way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once and answered alike, for a day; another one under that key is refused. Of the caller, the cooperative and the operation; for JSON alone. */
                "Idempotency-Key"?: string;
            };
            path: {
                cooperativeId: string;
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: string[];
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    language?: "fr" | "nl" | "en";
                };
            };
        };
        responses: {
            /** @description What differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.checklist": {
        parameters: {
            query?: {
                language?: "fr" | "nl" | "en";
            };
            header?: never;
            path: {
                country: "BE" | "FR";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationChecklist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    situation: {
                        /** @enum {string} */
                        country: "BE" | "FR";
                        year?: number;
                        /** @description Invoiced in the year, without VAT */
                        turnover?: string;
                        /** @description In the year, without VAT */
                        costs?: string;
                        /** @description The short name of a cooperative, whose real contribution is counted */
                        cooperative?: string;
                        /** @enum {string} */
                        now?: "employee" | "self-employed" | "unemployed" | "pensioner" | "student" | "nothing-yet";
                        /** @description Gross, of an employment that is kept */
                        wageMonth?: string;
                        /** @description Of a full time, in the employment that is kept */
                        employedShare?: string;
                        /** @enum {string} */
                        household?: "single" | "couple";
                        /** @description France: taxable income of the household besides, in the year */
                        otherIncome?: string;
                        children?: number;
                        isFirstActivity?: boolean;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        startedOn?: string;
                        /** @enum {string} */
                        profession?: "social-worker" | "psychologist" | "other";
                        /** @description The protected title, by diploma */
                        hasTitle?: boolean;
                        /** @enum {string} */
                        livesIn?: "BE" | "FR" | "elsewhere";
                        /** @description Personal services to elderly or disabled people at home */
                        helpsAtHome?: boolean;
                        /** @description The share of the largest payer */
                        largestPayer?: string;
                        /** @description Belgium: the rate of the municipality */
                        municipalTax?: string;
                        /** @description Belgium: the fee of the social fund */
                        fundFee?: string;
                        acre?: boolean;
                        /** @description France: versement libératoire */
                        withholdingOption?: boolean;
                        /** @description Gross a month, as a group or a cooperative quoted it */
                        offeredWage?: string;
                        /** @description What a cooperative of employees or an umbrella company keeps */
                        structureFee?: string;
                        /** @description An exact amount: whole euros, a point, two decimals */
                        wantedNetMonth?: string;
                    };
                    statuses?: ("be-principal" | "be-complementary" | "be-student" | "be-pensioner" | "be-director" | "be-group-employee" | "be-cooperative-employee" | "fr-micro" | "fr-sole-trader" | "fr-eurl" | "fr-sasu" | "fr-cae" | "fr-umbrella" | "fr-group-employee")[];
                    /**
                     * @default fr
                     * @enum {string}
                     */
                    language?: "fr" | "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceComparison"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.comparison": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceComparison"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.forget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.compare-again": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceAgain"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The duties, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.explain": {
        parameters: {
            query: {
                status: "be-principal" | "be-complementary" | "be-student" | "be-pensioner" | "be-director" | "be-group-employee" | "be-cooperative-employee" | "fr-micro" | "fr-sole-trader" | "fr-eurl" | "fr-sasu" | "fr-cae" | "fr-umbrella" | "fr-group-employee";
                figure: "turnover" | "costs" | "cooperative" | "social" | "tax" | "net" | "provisionalQuarter" | "finalQuarter";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What made it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedFigure"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.paper": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two pages, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    situation: {
                        /** @enum {string} */
                        country: "BE" | "FR";
                        year?: number;
                        /** @description Invoiced in the year, without VAT */
                        turnover?: string;
                        /** @description In the year, without VAT */
                        costs?: string;
                        /** @description The short name of a cooperative, whose real contribution is counted */
                        cooperative?: string;
                        /** @enum {string} */
                        now?: "employee" | "self-employed" | "unemployed" | "pensioner" | "student" | "nothing-yet";
                        /** @description Gross, of an employment that is kept */
                        wageMonth?: string;
                        /** @description Of a full time, in the employment that is kept */
                        employedShare?: string;
                        /** @enum {string} */
                        household?: "single" | "couple";
                        /** @description France: taxable income of the household besides, in the year */
                        otherIncome?: string;
                        children?: number;
                        isFirstActivity?: boolean;
                        /**
                         * Format: date
                         * @description A calendar date, yyyy-mm-dd, in the time zone of the cooperative
                         */
                        startedOn?: string;
                        /** @enum {string} */
                        profession?: "social-worker" | "psychologist" | "other";
                        /** @description The protected title, by diploma */
                        hasTitle?: boolean;
                        /** @enum {string} */
                        livesIn?: "BE" | "FR" | "elsewhere";
                        /** @description Personal services to elderly or disabled people at home */
                        helpsAtHome?: boolean;
                        /** @description The share of the largest payer */
                        largestPayer?: string;
                        /** @description Belgium: the rate of the municipality */
                        municipalTax?: string;
                        /** @description Belgium: the fee of the social fund */
                        fundFee?: string;
                        acre?: boolean;
                        /** @description France: versement libératoire */
                        withholdingOption?: boolean;
                        /** @description Gross a month, as a group or a cooperative quoted it */
                        offeredWage?: string;
                        /** @description What a cooperative of employees or an umbrella company keeps */
                        structureFee?: string;
                        /** @description An exact amount: whole euros, a point, two decimals */
                        wantedNetMonth?: string;
                    };
                    statuses: ("be-principal" | "be-complementary" | "be-student" | "be-pensioner" | "be-director" | "be-group-employee" | "be-cooperative-employee" | "fr-micro" | "fr-sole-trader" | "fr-eurl" | "fr-sasu" | "fr-cae" | "fr-umbrella" | "fr-group-employee")[];
                    /** @description An exact amount: whole euros, a point, two decimals */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Net by turnover */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceCurve"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    country: "BE" | "FR";
                    year: number;
                    regime: string;
                    inputs: {
                        [key: string]: string | boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Its figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceEvaluation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An exact amount: whole euros, a point, two decimals */
                    turnover: string;
                    sessionsPerWeek: number;
                    weeksPerYear: number;
                    sessionMinutes: number;
                    /** @default 0 */
                    travelMinutes?: number;
                    unpaidMinutes: number;
                };
            };
        };
        responses: {
            /** @description The price of a session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.first-year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Quartiles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.rule": {
        parameters: {
            query?: {
                language?: "fr" | "nl" | "en";
            };
            header?: never;
            path: {
                /** @description The name of a rule, to be explained */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "guidance.statuses": {
        parameters: {
            query?: {
                language?: "fr" | "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidanceUnderstandings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveHealth"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready to serve */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyHealth"];
                };
            };
            /** @description Not ready: see checks */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyHealth"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "installation.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description For whoever has no account yet; others sign in first */
                    account?: {
                        name: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description The invitation is taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.language.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "fr" | "fr-vous" | "nl" | "en";
                };
            };
        };
        responses: {
            /** @description The screens speak it from now on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.tokens.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.tokens.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description 'read' asks and changes nothing; neither may more than its owner
                     * @enum {string}
                     */
                    scope: "read" | "write";
                    /** Format: uuid */
                    cooperativeId?: string;
                    /** @description How long it is good for */
                    days: number;
                };
            };
        };
        responses: {
            /** @description It is made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeAccessToken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "me.tokens.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "front-desk.card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cooperative */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCooperative"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "front-desk.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    phone?: string;
                    practiceWished: string;
                    /**
                     * @description In which they write; else they are answered in the cooperative’s
                     * @enum {string}
                     */
                    language?: "fr" | "nl" | "en";
                    meeting?: {
                        /** Format: uuid */
                        meetingId: string;
                        /** @default [] */
                        dates?: string[];
                    };
                    /** @description Left empty by people: no page shows it */
                    website?: string;
                };
            };
        };
        responses: {
            /** @description A mail follows */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "front-desk.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Where one is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedCandidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "front-desk.take-seat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    meetingId: string;
                    /** @default [] */
                    dates?: string[];
                    token: string;
                };
            };
        };
        responses: {
            /** @description It is noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedCandidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "front-desk.give-back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** Format: uuid */
                    meetingId: string;
                };
            };
        };
        responses: {
            /** @description It is free again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedCandidacy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
