// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/OwnWording.h"

#include "core/documents/wording/WordingForm.h"
#include "core/register/OutsideFile.h"
#include "core/register/Register.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace marac::documents {

using wording::Words;

/// Nothing where there is no such file.
std::optional<Result<QByteArray>> OwnWording::bytesOf(const QString &file) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    Result<QByteArray> bytes =
        readOutsideFile(m_folder + QLatin1Char('/') + file, m_registerPath, wording::longestFile);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound)
        return std::nullopt;
    return bytes;
}

void OwnWording::keepUsed(const QString &file, const QByteArray &bytes) const
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const bool isKept = std::any_of(m_used.cbegin(), m_used.cend(),
                                    [&](const UsedWording &one) { return one.file == file && one.sha256 == sha256; });
    if (!isKept)
        m_used << UsedWording{file, sha256};
}

static QString whatIsWrong(const Problem &problem)
{
    if (problem.fields.isEmpty())
        return problem.text;
    const FieldProblem &first = problem.fields.first();
    const QString text = first.field.isEmpty() ? first.text : Words::tr("Field “%1”: %2").arg(first.field, first.text);
    return problem.fields.size() == 1
        ? text
        : text + u' ' + Words::tr("%n other field(s) need mending too.", nullptr, int(problem.fields.size()) - 1);
}

void OwnWording::remark(const QString &file, const Problem &problem) const
{
    const QString text =
        Words::tr("The file %1 in the folder “wording” beside the register can't be used, so the supplied words were "
                  "taken. %2")
            .arg(file, whatIsWrong(problem));
    if (!m_remarks.contains(text))
        m_remarks << text;
}

template <class T>
T OwnWording::own(const QString &name, WordingEdition edition, T supplied,
                  Result<T> (*parse)(const QByteArray &, const T *)) const
{
    const QString file = QStringLiteral("%1-%2.json").arg(name, toCode(edition));
    const std::optional<Result<QByteArray>> bytes = bytesOf(file);
    if (!bytes)
        return supplied;
    Result<T> wording = bytes->and_then([&](const QByteArray &json) { return parse(json, &supplied); });
    if (wording && toCode(edition) != wording->edition) {
        wording = failure(
            Problem::Kind::Invalid, {},
            {{QStringLiteral("edition"), Words::tr("This must be “%1”, as the file is named.").arg(toCode(edition))}});
    }
    if (wording) {
        keepUsed(file, **bytes);
        return *wording;
    }
    remark(file, wording.error());
    return supplied;
}

QString OwnWording::folderOf(const QString &registerPath)
{
    return QFileInfo(registerPath).absolutePath() + QStringLiteral("/wording");
}

OwnWording OwnWording::inUse(const Register &records)
{
    const bool isProtocols = records.settings().framework == Framework::Protocol2009;
    return {folderOf(records.path()), isProtocols ? WordingEdition::Protocol2009 : WordingEdition::Uk2026,
            records.path()};
}

UndertakingWording OwnWording::undertaking() const
{
    return own(QStringLiteral("undertaking"), m_edition, undertakingWording(m_edition), parseUndertakingWording);
}

QString OwnWording::ownUndertaking() const
{
    undertaking();
    const auto found = std::find_if(m_used.cbegin(), m_used.cend(), [](const UsedWording &one) {
        return one.file.startsWith(QLatin1String("undertaking"));
    });
    return found == m_used.cend() ? QString() : QString::fromLatin1(found->sha256);
}

MeetingWording OwnWording::meeting(WordingEdition edition) const
{
    return own(QStringLiteral("meeting"), edition, meetingWording(edition), parseMeetingWording);
}

LetterWording OwnWording::letters() const
{
    return own(QStringLiteral("letters"), m_edition, letterWording(m_edition), parseLetterWording);
}

std::optional<PaperTemplate> OwnWording::paper(DocumentKind kind) const
{
    if (!suppliedTemplates().contains(kind))
        return std::nullopt;
    const QString file = QStringLiteral("papers.json");
    const std::optional<Result<QByteArray>> bytes = bytesOf(file);
    if (!bytes)
        return std::nullopt;
    const Result<PaperTemplates> papers = bytes->and_then([](const QByteArray &json) { return parseTemplates(json); });
    if (!papers) {
        remark(file, papers.error());
        return std::nullopt;
    }
    const auto own = papers->constFind(kind);
    if (own == papers->cend())
        return std::nullopt;
    keepUsed(file, **bytes);
    return *own;
}

} // namespace marac::documents
