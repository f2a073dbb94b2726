#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseIcons() { Q_INIT_RESOURCE(icons); }

namespace telemaco {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal scale)
{
    const QString key = QStringLiteral("telemaco/%1/%2/%3/%4").arg(name, colour.name()).arg(size).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    initialiseIcons();
    QFile file(QStringLiteral(":/telemaco/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(QSize(size, size) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconOf(const QString& name, const QColor& colour)
{
    return QIcon(iconPixmap(name, colour, 16, qGuiApp->devicePixelRatio()));
}

} // namespace telemaco
