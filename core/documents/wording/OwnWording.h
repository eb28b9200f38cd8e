// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/wording/PaperTemplate.h"
#include "core/documents/wording/Wording.h"

#include <QList>

#include <optional>

namespace marac {

class Register;

namespace documents {

/// One of the partnership's own files whose words were given, as it was then.
struct UsedWording
{
    QString file;      ///< "letters-2026.json"
    QByteArray sha256; ///< of its bytes, in hexadecimal digits
};

/// The words that papers are printed in, and their order: the partnership's own where it has laid them down, else the ones
/// supplied. Own ones are files of the supplied names ("letters-2026.json") in the folder "wording" beside the register, so that all who use it
/// print the same. Each file is read when it is asked for; one that can't be used changes nothing: the supplied words are
/// given, and remarks() says which file it was and what is wrong with it.
class OwnWording
{
public:
    /// The folder that belongs to the register at this path; it need not be there.
    static QString folderOf(const QString &registerPath);
    /// The words of this register's papers, by its settings as they are now.
    static OwnWording inUse(const Register &records);

    /// `registerPath`: of the register that is open, none of whose own files is ever opened here.
    OwnWording(QString folder, WordingEdition edition, QString registerPath = {})
        : m_folder(std::move(folder)), m_edition(edition), m_registerPath(std::move(registerPath))
    {
    }

    WordingEdition edition() const { return m_edition; }
    UndertakingWording undertaking() const;
    /// The SHA-256 of the partnership's own words of the undertaking, in hexadecimal digits; empty where the supplied ones are
    /// printed.
    QString ownUndertaking() const;
    MeetingWording meeting() const { return meeting(m_edition); }
    /// For minutes, which keep the edition they were written in.
    MeetingWording meeting(WordingEdition edition) const;
    LetterWording letters() const;
    /// The partnership's own title, headings and order of a paper ("papers.json"); nothing where it has laid down none of this
    /// kind.
    std::optional<PaperTemplate> paper(DocumentKind kind) const;

    /// One sentence for each file that was asked for and can't be used; its text is never repeated.
    QStringList remarks() const { return m_remarks; }
    /// The own files whose words were given, each once for what it held; empty where all words were the supplied ones.
    QList<UsedWording> used() const { return m_used; }

private:
    std::optional<Result<QByteArray>> bytesOf(const QString &file) const;
    void keepUsed(const QString &file, const QByteArray &bytes) const;
    void remark(const QString &file, const Problem &problem) const;
    template <class T>
    T own(const QString &name, WordingEdition edition, T supplied,
          Result<T> (*parse)(const QByteArray &, const T *)) const;

    QString m_folder;
    WordingEdition m_edition;
    QString m_registerPath;
    mutable QStringList m_remarks;
    mutable QList<UsedWording> m_used;
};

} // namespace documents
} // namespace marac
