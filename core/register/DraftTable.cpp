// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/DraftTable.h"

#include "core/store/Statement.h"

namespace marac {

void DraftTable::keep(Connection &db, UserId user, const Draft &draft)
{
    Statement change(db,
                     "UPDATE draft SET content = :content, kept_at = :kept_at "
                     "WHERE user_id = :user_id AND form = :form AND subject = :subject");
    change.bind(":content", draft.content).bind(":kept_at", draft.keptAt).bind(":user_id", user);
    change.bind(":form", draft.form).bind(":subject", draft.subject).run();
    if (change.changed() > 0)
        return;
    Statement add(db,
                  "INSERT INTO draft (user_id, form, subject, content, kept_at) "
                  "VALUES (:user_id, :form, :subject, :content, :kept_at)");
    add.bind(":user_id", user).bind(":form", draft.form).bind(":subject", draft.subject);
    add.bind(":content", draft.content).bind(":kept_at", draft.keptAt).run();
}

void DraftTable::drop(Connection &db, UserId user, const QString &form, const QString &subject)
{
    Statement s(db, "DELETE FROM draft WHERE user_id = :user_id AND form = :form AND subject = :subject");
    s.bind(":user_id", user).bind(":form", form).bind(":subject", subject).run();
}

QList<Draft> DraftTable::of(const Connection &db, UserId user)
{
    QList<Draft> drafts;
    Statement s(
        db,
        "SELECT form, subject, content, kept_at FROM draft WHERE user_id = :user_id ORDER BY kept_at DESC, id DESC");
    s.bind(":user_id", user);
    while (s.next())
        drafts.append({s.get<QString>(0), s.get<QString>(1), s.get<QByteArray>(2), s.get<QDateTime>(3)});
    return drafts;
}

} // namespace marac
